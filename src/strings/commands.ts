/** What a command is called with, as `--help` tells it. */
export interface CommandOption {
  readonly name: string;
  /** What stands for its value in the help; absent where it takes none. */
  readonly value?: string;
  readonly words: string;
}

export interface CommandWords {
  readonly summary: string;
  /** What stands after the command's name. */
  readonly usage: string;
  readonly options: readonly CommandOption[];
}

const PORT: CommandOption = { name: 'port', value: 'numer', words: 'Port podglądu (domyślnie 4321; 0: dowolny wolny)' };

/** Every command of the program, in the order of the help. */
export const COMMANDS = {
  start: { summary: 'buduje serwis i pokazuje go pod adresem http://localhost:4321', usage: '[opcje]', options: [PORT] },
  build: { summary: 'buduje serwis', usage: '', options: [] },
  dev: { summary: 'pokazuje serwis na żywo, przy każdym zapisie pliku od nowa', usage: '[opcje]', options: [PORT] },
  check: {
    summary: 'sprawdza treść, niczego nie buduje',
    usage: '[opcje]',
    options: [
      { name: 'format', value: 'postać', words: 'Postać wyniku: text (domyślna), json, github, gitlab, sarif' },
      { name: 'fix', words: 'Poprawia typografię (cudzysłowy, skróty jednostek, odstępy, końce wierszy) i pokazuje zmiany' },
    ],
  },
  new: {
    summary: 'tworzy plik nowego dokumentu',
    usage: 'uchwała|zarządzenie|zmiana|program|aktualność|konsultacja|sprawozdanie|strona [opcje]',
    options: [
      { name: 'tytul', value: 'tekst', words: 'Tytuł, a dla aktu słowa „w sprawie …”' },
      { name: 'rok', value: 'rok', words: 'Rok programu, sprawozdania lub konsultowanego programu' },
      { name: 'z', value: 'program', words: 'Program: zacznij od tekstu starszego, z przesuniętymi latami i datami' },
      { name: 'dotyczy', value: 'dokument', words: 'Zmieniana uchwała albo powiązany dokument (identyfikator lub numer)' },
      { name: 'numer', value: 'numer', words: 'Numer aktu' },
      { name: 'organ', value: 'nazwa', words: 'Organ (domyślnie stanowiący, a dla zarządzenia wykonawczy)' },
      { name: 'data', value: 'dzień', words: 'Data RRRR-MM-DD (domyślnie dziś)' },
      { name: 'od', value: 'dzień', words: 'Konsultacje: pierwszy dzień uwag' },
      { name: 'do', value: 'dzień', words: 'Konsultacje: ostatni dzień uwag' },
      { name: 'yes', words: 'O nic nie pyta, przyjmuje wartości domyślne' },
    ],
  },
  import: {
    summary: 'zamienia dokumenty Worda, ODT, RTF, HTML, PDF i pakiety aktów (ZIPX) na pliki serwisu',
    usage: 'PLIK… --out KATALOG [--yes] [--raport PLIK]',
    options: [
      { name: 'out', value: 'katalog', words: 'Katalog treści, do którego trafią pliki Markdown' },
      { name: 'yes', words: 'O nic nie pyta: przyjmuje to, co odczytano z tekstu' },
      { name: 'raport', value: 'plik', words: 'Plik .html albo .md ze sprawozdaniem: co wczytano w całości, w części i wcale' },
    ],
  },
  effect: {
    summary: 'opisuje, co zmienia się dla czytelników względem gałęzi lub dawnej zmiany',
    usage: '<gałąź lub zmiana> [--out skutek.html]',
    options: [{ name: 'out', value: 'plik', words: 'Plik HTML ze sprawozdaniem (domyślnie skutek.html)' }],
  },
  init: {
    summary: 'zakłada repozytorium treści dla miejscowości: pierwsze pliki, sprawdzanie zmian i codzienną publikację',
    usage: '[katalog] [opcje]',
    options: [
      { name: 'miasto', value: 'nazwa', words: 'Samorząd, np. „Gmina Dolina Wierzbowa”' },
      { name: 'rada', value: 'nazwa', words: 'Organ stanowiący' },
      { name: 'wykonawczy', value: 'nazwa', words: 'Organ wykonawczy' },
      { name: 'kolor', value: '#7a1f3d', words: 'Kolor przewodni (domyślnie zwykły wygląd)' },
      { name: 'gospodarz', value: 'nazwa', words: 'Gospodarz repozytorium: github (domyślny), gitlab, forgejo' },
      { name: 'dziennik', value: 'kod', words: 'Dziennik urzędowy, np. POL_WOJ_WP' },
      { name: 'pdf', value: 'tak|nie', words: 'Czy składać pliki PDF: ich pakiet zajmuje około 51 MB (domyślnie tak)' },
      { name: 'pakiet', value: 'źródło', words: 'Skąd npm bierze program: wersja (domyślnie ta), adres albo plik .tgz' },
      { name: 'yes', words: 'O nic nie pyta, przyjmuje wartości domyślne' },
    ],
  },
  upgrade: {
    summary: 'dopasowuje repozytorium do tej wersji programu albo mówi, co zmienia ona dla treści',
    usage: '[opcje]',
    options: [
      { name: 'check', words: 'Niczego nie zmienia: porównuje uwagi i strony z dawną wersją; kod 1, gdy przybyło błędów' },
      {
        name: 'from',
        value: 'źródło',
        words: 'Dawna wersja: numer, plik .tgz albo katalog (domyślnie ta, która zbudowała OUT_DIR)',
      },
      { name: 'since', value: 'zmiana', words: 'Dawna wersja: ta, którą podaje package.json tej gałęzi albo zmiany w gicie' },
      {
        name: 'propose',
        words: 'Otwiera prośbę o scalenie z nowszą wersją programu, jeżeli taka jest (zadanie CI, raz w miesiącu)',
      },
    ],
  },
  deploy: {
    summary: 'wysyła zbudowany serwis do gałęzi repozytorium, z której podaje go gospodarz (Forgejo, Gitea, Codeberg)',
    usage: '[opcje]',
    options: [
      { name: 'branch', value: 'gałąź', words: 'Gałąź ze stronami (domyślnie „pages”); ma w niej być tylko serwis' },
      { name: 'remote', value: 'nazwa', words: 'Zdalne repozytorium, jak je nazywa git (domyślnie „origin”)' },
    ],
  },
  review: {
    summary: 'otwiera prośbę o scalenie ze zmianami, które czekają w gałęzi panelu redakcji (zadanie CI)',
    usage: '[opcje]',
    options: [
      { name: 'branch', value: 'gałąź', words: 'Gałąź ze zmianami (domyślnie ta z klucza „panel” albo „redakcja”)' },
      { name: 'base', value: 'gałąź', words: 'Gałąź publikowana (domyślnie ta z klucza „panel” albo „main”)' },
    ],
  },
  'server-config': {
    summary: 'pisze ustawienia serwera WWW dla tego serwisu',
    usage: 'nginx|apache|caddy [opcje]',
    options: [
      { name: 'root', value: 'katalog', words: 'Katalog serwisu na serwerze (domyślnie OUT_DIR)' },
      {
        name: 'port',
        value: 'numer',
        words: 'Port, na którym serwer słucha bez TLS (domyślnie 80; Caddy: nazwa z SITE_URL i własny certyfikat)',
      },
    ],
  },
  keygen: {
    summary: 'tworzy klucz, którym serwis podpisuje spis skrótów swoich plików',
    usage: '[opcje]',
    options: [{ name: 'out', value: 'plik', words: 'Plik klucza prywatnego (domyślnie klucz-podpisu.pem)' }],
  },
  portal: {
    summary:
      'zbiera serwisy wielu samorządów i buduje ich wspólny portal: wyszukiwarkę, programy, konkursy i przepisy obok siebie',
    usage: '[portal.yaml] [opcje]',
    options: [
      { name: 'strict', words: 'Kończy się kodem 1 także wtedy, gdy części danych nie udało się zebrać (portal i tak powstaje)' },
    ],
  },
  mcp: {
    summary: 'udostępnia zbudowany serwis programom z modelami językowymi (Model Context Protocol, stdio)',
    usage: '[katalog albo adres serwisu]',
    options: [],
  },
  archive: {
    summary: 'pobiera archiwum skrótów z opublikowanego serwisu (SITE_URL) do katalogu ARCHIVE_DIR',
    usage: '',
    options: [],
  },
} as const satisfies Readonly<Record<string, CommandWords>>;

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const EXIT_CODES = `Kody wyjścia: 0 – wykonano; 1 – błąd treści, ustawień albo komputera; 2 – polecenie wywołano niepoprawnie.`;

const ENVIRONMENT = `Zmienne środowiskowe:
  CONTENT_DIR  katalog treści (domyślnie „content”, a gdy go nie ma: bieżący, jeżeli jest w nim serwis.yaml)
  OUT_DIR      katalog wyniku (domyślnie „dist”)
  SITE_URL     adres serwera, np. https://program.gmina.pl
  BASE_PATH    ścieżka, pod którą stoi serwis (domyślnie „/”)
  BUILD_DATE   dzień RRRR-MM-DD, na który ocenia się „obowiązuje” (domyślnie dziś)
  CACHE_DIR    katalog pamięci podręcznej; CACHE=0 ją wyłącza
  STRICT=1     każdy błąd treści wstrzymuje budowę
  SIGN_KEY     klucz prywatny Ed25519 (PEM), którym podpisuje się spis skrótów; SIGN_KEY_FILE wskazuje jego plik
  ARCHIVE_DIR  katalog archiwum skrótów dawnych budów (domyślnie archiwum nie powstaje)
  PDF=0        nie składa plików PDF (składa je pakiet @myriaddreamin/typst-ts-node-compiler)
  PROGRAMOTEKA_TOKEN  token, z którym „deploy”, „review” i „upgrade --propose” piszą do repozytorium
  CMS=1        buduje panel /admin/ bez klucza „panel” (wymaga pakietu @sveltia/cms); CMS=0 go wyłącza`;

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

const optionRows = (options: readonly CommandOption[]): (readonly [string, string])[] => [
  ...options.map(({ name, value, words }) => [`--${name}${value === undefined ? '' : ` <${value}>`}`, words] as const),
  ['--help, -h', 'Pokazuje tę pomoc'],
  ['--version', 'Pokazuje wersję programu'],
];

/** The help of one command. */
export function commandHelp(name: CommandName): string {
  const { summary, usage, options }: CommandWords = COMMANDS[name];
  const call = `programoteka ${name}${usage === '' ? '' : ` ${usage}`}`;
  return `${call}\n  ${summary}\n\nOpcje:\n${columns(optionRows(options))}\n\n${EXIT_CODES}`;
}

/** The help of the program. */
export const programHelp = (version: string): string =>
  `Programoteka ${version}

Użycie: programoteka <polecenie> [opcje]

Polecenia:
${columns(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const))}

Pomoc do polecenia: programoteka <polecenie> --help

${ENVIRONMENT}

${EXIT_CODES}`;
