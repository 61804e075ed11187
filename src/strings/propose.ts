/** The most of a request's text, in characters: hosts take at most 65,536. */
const MAX_TEXT = 60_000;

/** Words of `programoteka upgrade --propose`, and of the request it opens. */
export const PROPOSE_WORDS = {
  none: (version: string): string => `Nowszej wersji programu nie ma (używana: ${version}).`,
  found: (from: string, to: string): string => `Jest nowsza wersja programu: ${from} → ${to}.`,
  alone: 'Opcja „--propose” ma sens tylko bez innych opcji.',
  // Where versions are looked for.
  noPackage: 'W bieżącym katalogu nie ma pliku package.json z programem (dependencies.programoteka).',
  unknownSource: (source: string): string =>
    `Z zapisu „${source}” w package.json nie wynika, gdzie szukać nowszych wersji. Podaj adres strony albo pliku JSON z wydaniami: "programoteka": { "wydania": "https://…" }`,
  badAddress: (address: string): string =>
    `Adres „${address}” w package.json nie jest poprawny. Zacznij go od https:// (klucz "programoteka": { "wydania": "https://…" }).`,
  notInRegistry: (words: string): string =>
    `Rejestr npm nie podał wersji pakietu programoteka${words === '' ? '' : ` (${words})`}. Gdy program nie jest w rejestrze, podaj w package.json adres wydań: "programoteka": { "wydania": "https://…" }`,
  notAnswered: (address: string, answer: string): string =>
    `Pod adresem ${address} nie udało się odczytać wydań (${answer}). Właściwy adres można podać w package.json: "programoteka": { "wydania": "https://…" }`,
  noFiles: (place: string): string =>
    `W ${place} nie ma ani jednego pliku programoteka-X.Y.Z.tgz, więc nie wiadomo, czy jest nowsza wersja.`,
  page: (address: string): string => `tym, co jest pod adresem ${address},`,
  folder: (folder: string): string => `katalogu „${folder}”`,
  notFetched: (spec: string, words: string): string => `Nie udało się pobrać „${spec}”${words === '' ? '' : `: ${words}`}`,
  otherPackage: (spec: string, name: string, version: string): string =>
    `„${spec}” to pakiet ${name} ${version}, a nie oczekiwana wersja programu. Niczego nie zmieniono.`,
  // How the version is raised.
  noRepository: 'Bieżący katalog nie leży w repozytorium gita z choćby jedną zmianą.',
  notCopied: 'Nie udało się przygotować kopii repozytorium.',
  notInstalled: (version: string, words: string): string =>
    `npm nie zainstalował wersji ${version}${words === '' ? '' : `: ${words}`}`,
  notCommitted: 'Nie udało się zapisać zmiany.',
  notPushed:
    'Nie udało się wysłać gałęzi z nową wersją. Sprawdź, czy token w zmiennej PROGRAMOTEKA_TOKEN może zapisywać w repozytorium (w GitLabie bez tokenu: Settings > CI/CD > Job token permissions > Allow Git push requests to the repository).',
  // Where the request is opened.
  noHost:
    'Nie wiadomo, gdzie otworzyć prośbę o scalenie: opcja „--propose” działa w zadaniu CI GitHuba, GitLaba, Forgejo albo Gitei.',
  noVariable: (name: string): string => `W zadaniu CI brakuje zmiennej ${name}.`,
  noToken:
    'W zadaniu CI brakuje zmiennej PROGRAMOTEKA_TOKEN z tokenem, który może otwierać prośby o scalenie; podają ją pliki CI, które pisze „programoteka init”.',
  refused: (what: string, status: number, words: string): string =>
    `Gospodarz repozytorium odmówił (${what}: ${String(status)}${words === '' ? '' : ` ${words}`}).${
      status === 403
        ? ' W GitHubie zaznacz w Settings > Actions > General: „Allow GitHub Actions to create and approve pull requests”.'
        : ''
    }`,
  notReached: (what: string, words: string): string => `Nie udało się połączyć z gospodarzem repozytorium (${what}: ${words}).`,
  listing: 'spis próśb',
  opening: 'nowa prośba',
  isOpen: (version: string, address: string): string =>
    `Prośba o scalenie z wersją ${version} jest już otwarta: ${address}. Drugiej nie dodano.`,
  wasClosed: (version: string, address: string): string =>
    `Prośbę o scalenie z wersją ${version} zamknięto bez scalenia (${address}), więc nie otwarto jej ponownie. Następną otworzy kolejna wersja.`,
  branchIsThere: (version: string, branch: string): string =>
    `Prośba o scalenie z wersją ${version} już była: jest gałąź „${branch}”. Drugiej nie dodano; po usunięciu tej gałęzi następne uruchomienie otworzy ją na nowo.`,
  opened: (version: string, address: string): string => `Otwarto prośbę o scalenie z wersją ${version}: ${address}`,
  pushed: (version: string, branch: string): string =>
    `Wysłano gałąź „${branch}” i poproszono GitLaba o otwarcie prośby o scalenie z wersją ${version}.`,
  // The request.
  title: (version: string, isBreaking: boolean): string =>
    `Programoteka ${version}${isBreaking ? ' (zmiana niezgodna z poprzednią)' : ''}`,
  head: (from: string, to: string): string => `Nowa wersja programu: ${from} → ${to}.`,
  breaking:
    '**Zmieniła się pierwsza liczba numeru**: ta wersja może zmienić adresy, identyfikatory, klucze, pola danych albo polecenia. Przed scaleniem przeczytaj dziennik zmian.',
  replaces: (addresses: readonly string[]): string => `Zastępuje: ${addresses.join(', ')}; te prośby można zamknąć.`,
  effectHead: '## Co zmienia dla tej treści',
  needsCare: 'Przed scaleniem ktoś powinien to obejrzeć: przybyło błędów albo znikły adresy.',
  notCompared: 'Porównania wersji nie udało się dokończyć, więc nie wiadomo, co ta wersja zmienia dla tej treści:',
  changelogHead: '## Dziennik zmian',
  noChangelog: 'Dziennik zmian programu nie ma wpisu o tej wersji.',
  cut: '… reszta tekstu nie mieści się w prośbie; cały dziennik zmian jest w pliku node_modules/programoteka/CHANGELOG.md.',
  commit: (version: string): string => `Programoteka ${version}`,
  maxText: MAX_TEXT,
} as const;
