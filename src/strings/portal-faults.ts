/** Why something of a town could not be gathered: Polish clauses, said after what it is. */
import { plural } from './plural.ts';

const megabytes = (bytes: number): string => `${String(Math.round(bytes / 1_000_000))}\u00a0MB`;
const seconds = (count: number): string => plural(Math.round(count), { one: 'sekundę', few: 'sekundy', many: 'sekund' });

export const PORTAL_FAULTS = {
  outside: (path: string): string => `plik „${path}” jest odnośnikiem poza katalog serwisu`,
  tooLong: (path: string, most: number): string => `plik „${path}” jest dłuższy niż ${megabytes(most)}`,
  tooMuch: (most: number): string => `pliki danych serwisu są razem dłuższe niż ${megabytes(most)}`,
  badRedirect: 'serwer przekierowuje bez adresu',
  otherHost: (origin: string): string => `serwer przekierowuje na inny host (${origin})`,
  tooManyRedirects: 'serwer przekierowuje bez końca',
  status: (code: number): string => `serwer odpowiedział kodem ${String(code)}`,
  tooSlow: (count: number): string => `serwer nie odpowiedział w całości przez ${seconds(count)}`,
  townTooSlow: (count: number): string => `zbieranie trwało dłużej niż ${seconds(count)}`,
  network: (code: string): string =>
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? 'nie ma takiego hosta albo nie działa DNS'
      : code === 'ECONNREFUSED'
        ? 'serwer nie przyjął połączenia'
        : `nie udało się połączyć z serwerem${code === '' ? '' : ` (${code})`}`,
  noFile: (path: string): string => `nie ma pliku „${path}”`,
  notJson: (path: string): string => `plik „${path}” nie jest poprawnym plikiem JSON`,
  otherShape: (path: string, place: string): string =>
    `plik „${path}” ma inną budowę niż w opublikowanym schemacie${place === '' ? '' : ` (pole „${place}”)`}`,
  otherVersion: (version: string): string =>
    `nieznana wersja api: ${version}; portal czyta wersje 1.x, więc zainstaluj nowszą wersję Programoteki`,
  noPlace: 'dane nie mówią, gdzie stoi serwis; dopisz „adres” w pliku portalu albo zbuduj serwis z SITE_URL',
  leadsAway: 'jego adres prowadzi poza serwis',
  otherDocument: 'plik opisuje inny dokument',
  noWording: 'plik nie ma brzmienia, które podaje spis',
  givenUp: 'przerwano po kilku niepowodzeniach z rzędu',
  items: (count: number): string =>
    `${String(count)} pozycji nie odczytano: ${count === 1 ? 'ma' : 'mają'} inną budowę niż w schemacie albo adres poza serwisem`,
} as const;
