import { plural } from './plural.ts';

const ERRORS = { one: 'błąd', few: 'błędy', many: 'błędów' };
const REMARKS = { one: 'uwaga', few: 'uwagi', many: 'uwag' };
const PAGES = { one: 'strona', few: 'strony', many: 'stron' };

/** The most that is listed of one kind of change; the number of the rest is said. */
const LISTED = 20;

/** Words of `programoteka upgrade`. */
export const UPGRADE_WORDS = {
  refreshed: (count: number): string =>
    count === 0
      ? 'Pliki edytora są już takie, jakich oczekuje ta wersja programu.'
      : `Dopasowano do tej wersji programu ${plural(count, { one: 'plik', few: 'pliki', many: 'plików' })} w katalogu .vscode/schematy. Zapisz je w repozytorium.`,
  needsCheck: (option: string): string => `Opcja „--${option}” ma sens tylko razem z „--check”.`,
  unknownVersion:
    'Nie wiadomo, z którą wersją porównać: w katalogu wyniku nie ma serwisu. Podaj --from z numerem dawnej wersji albo --since z gałęzią lub zmianą w gicie.',
  notInGit: (ref: string): string =>
    `W pliku package.json z „${ref}” nie ma wersji programu albo nie ma tam takiego pliku. W CI pobierz całą historię (fetch-depth: 0).`,
  badSource: (source: string): string =>
    `„${source}” nie jest numerem wersji (np. 1.0.0), plikiem .tgz ani katalogiem z zainstalowanym programem.`,
  same: (version: string): string => `Wersja programu się nie zmienia (${version}), więc nie zmienia się nic dla treści.`,
  notInstalled: (source: string): string =>
    `Dawnej wersji programu („${source}”) nie udało się zainstalować, a serwisu, który zbudowała, nie ma w katalogu wyniku. Sprawdź połączenie z rejestrem npm albo podaj --from z katalogiem, w którym jest.`,
  onlyBuilt: (version: string): string =>
    `Dawnej wersji programu (${version}) nie udało się zainstalować. Porównano tylko strony, z serwisem z katalogu wyniku: jeżeli od tamtej budowy zmieniła się treść albo dzień, widać tu i te zmiany, a uwag nie porównano.`,
  notBuilt: (version: string): string => `Wersja ${version} nie buduje serwisu z tej treści, więc stron nie porównano.`,
  head: (from: string, to: string, day: string): string => `Wersja ${from} → ${to}, ta sama treść, dzień ${day}.`,
  remarks: (added: number, errors: number, gone: number): string =>
    added + gone === 0
      ? 'Uwagi do treści: te same.'
      : `Uwagi do treści: nowych ${String(added)}${errors === 0 ? '' : ` (w tym ${plural(errors, ERRORS)})`}, znikło ${String(gone)}.`,
  remark: (sign: '+' | '-', place: string, severity: string, message: string, rule: string): string =>
    `  ${sign} ${place}  ${severity}  ${message}  ${rule}`,
  allSame: 'Strony i dane: te same.',
  gone: 'Adresy, które znikły:',
  goneIds: 'Kotwice (adresy przepisów), które znikły:',
  added: 'Adresy, które przybyły:',
  changed: 'Strony, na których zmieniły się słowa:',
  data: 'Pliki danych, które się zmieniły:',
  notation: (count: number): string => `Tylko zapis HTML, bez zmiany słów, zmienia: ${plural(count, PAGES)}.`,
  list: (head: string, items: readonly string[]): string =>
    [
      `${head} ${String(items.length)}`,
      ...items.slice(0, LISTED).map((item) => `  ${item}`),
      ...(items.length > LISTED ? [`  … i ${String(items.length - LISTED)} więcej`] : []),
    ].join('\n'),
  moreRemarks: (count: number): string => `  … i ${plural(count, REMARKS)} więcej`,
  listed: LISTED,
} as const;
