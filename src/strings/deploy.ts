import { plural } from './plural.ts';

const FILES = { one: 'plik', few: 'pliki', many: 'plików' };

/** Words of `programoteka deploy`. */
export const DEPLOY_WORDS = {
  notBuilt: (folder: string): string =>
    `W katalogu „${folder}” nie ma zbudowanego serwisu. Zbuduj go poleceniem „programoteka build”, a potem wyślij.`,
  badBranch: (branch: string): string => `„${branch}” nie może być nazwą gałęzi. Podaj na przykład: --branch pages`,
  commit: (version: string): string => `Publikacja (Programoteka ${version})`,
  foreign: (branch: string, subject: string): string =>
    `Gałąź „${branch}” nie jest publikacją Programoteki (ostatnia zmiana: „${subject}”), a wysłanie serwisu usunęłoby jej historię. Niczego nie wysłano: podaj inną gałąź opcją --branch albo usuń tę.`,
  same: (branch: string): string => `Gałąź „${branch}” ma już ten serwis. Niczego nie wysłano.`,
  created: (branch: string, files: number): string =>
    `Utworzono gałąź „${branch}” i wysłano do niej serwis (${plural(files, FILES)}).`,
  sent: (branch: string, files: number): string => `Wysłano serwis do gałęzi „${branch}” (${plural(files, FILES)}).`,
  notPrepared: 'Nie udało się przygotować serwisu do wysłania.',
  notFetched: (branch: string): string => `Nie udało się odczytać gałęzi „${branch}”.`,
  notSent: (branch: string): string =>
    `Nie udało się wysłać serwisu do gałęzi „${branch}”. Sprawdź, czy token w zmiennej PROGRAMOTEKA_TOKEN może zapisywać w repozytorium i czy gałąź nie jest chroniona.`,
  moved: (branch: string): string =>
    `Gałąź „${branch}” zmieniła się w czasie wysyłania, więc niczego w niej nie nadpisano. Zbuduj serwis z najnowszej treści i uruchom polecenie ponownie.`,
} as const;
