import { sep } from 'node:path';
import { WORKSHOPS } from '../content/program-places.ts';
import { codeOf } from '../content/system-error.ts';

/** The work folder of a build, which no setting can move. */
const OWN_FOLDER = WORKSHOPS + sep;
const OWN_REMEDY =
  'Budowanie zapisuje tam pliki robocze, więc katalog programu musi pozwalać na zapis: popraw uprawnienia albo uruchom kopię programu, do której wolno pisać';
const NOT_WRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** What the machine lacks, and what to do about it, by the code of the system's error. */
const FAULTS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['Na dysku zabrakło miejsca', 'Zwolnij miejsce i uruchom polecenie ponownie'],
  EDQUOT: ['Wyczerpano przydział miejsca na dysku', 'Zwolnij miejsce albo poproś administratora o większy przydział'],
  EACCES: [
    'Brak uprawnień',
    'Sprawdź, do kogo należy plik lub katalog, i uruchom polecenie jako użytkownik, który może tam pisać',
  ],
  EPERM: ['System nie pozwala na tę operację', 'Sprawdź uprawnienia do pliku lub katalogu'],
  EROFS: ['Dysk jest tylko do odczytu', 'Wskaż inny katalog (zmienne OUT_DIR i CACHE_DIR) albo zamontuj dysk z prawem zapisu'],
  ENOTDIR: [
    'Na ścieżce jest plik zamiast katalogu',
    'Usuń ten plik albo wskaż inny katalog (zmienne CONTENT_DIR, OUT_DIR i CACHE_DIR)',
  ],
  EISDIR: ['Zamiast pliku jest katalog', 'Usuń ten katalog albo zmień jego nazwę'],
  ENOENT: ['Nie ma takiego pliku ani katalogu', 'Sprawdź ścieżkę; być może plik usunięto w czasie pracy programu'],
  ELOOP: ['Odnośniki systemowe prowadzą w kółko', 'Usuń błędny odnośnik'],
  ENAMETOOLONG: ['Nazwa pliku jest za długa', 'Skróć nazwy katalogów albo przenieś projekt bliżej katalogu głównego'],
  EMFILE: [
    'Program otworzył tyle plików, ile pozwala system',
    'Podnieś ograniczenie, na przykład poleceniem „ulimit -n 4096”, i uruchom polecenie ponownie',
  ],
  ENFILE: ['System otworzył tyle plików, ile może', 'Zamknij inne programy i uruchom polecenie ponownie'],
  ENOMEM: ['Zabrakło pamięci', 'Zamknij inne programy i uruchom polecenie ponownie'],
  EIO: ['Dysk zgłosił błąd', 'Sprawdź stan dysku'],
  EBUSY: ['Inny program używa tego pliku lub katalogu', 'Zamknij go i uruchom polecenie ponownie'],
  EADDRINUSE: ['Port jest zajęty', 'Zamknij program, który go używa (może inny „npm start”), i spróbuj ponownie'],
  ERR_MODULE_NOT_FOUND: ['Brakuje części programu', 'Uruchom „npm ci”'],
};

/** Start of messages of libraries that include a system error code. */
const CODE_IN_TEXT = /^(?:\[[^\]]*\]\s*)?(E[A-Z]{3,}):/;

/** Messages of native modules, which have no error code. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/too many open files/i, 'EMFILE'],
  [/no space left on device/i, 'ENOSPC'],
  [/read-only file system/i, 'EROFS'],
  [/permission denied/i, 'EACCES'],
];

const codeInText = (text: string): string => CODE_IN_TEXT.exec(text)?.[1] ?? WORDS.find(([words]) => words.test(text))?.[1] ?? '';

/** The system error code behind an error, looked for in its causes too. */
function systemCode(error: unknown, depth = 0): { readonly code: string; readonly error: Error } | null {
  if (!(error instanceof Error) || depth > 5) return null;
  const code = [codeOf(error) ?? '', codeInText(error.message)].find((known) => Object.hasOwn(FAULTS, known));
  if (code !== undefined) return { code, error };
  const inner: unknown[] = [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])];
  for (const other of inner) {
    const found = systemCode(other, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** The file an error is about, as the system or its message names it. */
const pathOf = (error: Error): string | undefined =>
  'path' in error && typeof error.path === 'string' ? error.path : /'([^']+)'/.exec(error.message)?.[1];

/** The message for a person whose machine has a problem; `null` for any other error. */
export function environmentFault(error: unknown): string | null {
  const found = systemCode(error);
  if (found === null) return null;
  const [what, remedy] = FAULTS[found.code] ?? ['', ''];
  const path = pathOf(found.error);
  const isOwn = NOT_WRITABLE.has(found.code) && path?.startsWith(OWN_FOLDER) === true;
  return `${what}${path === undefined ? '' : `: ${path}`}. ${isOwn ? OWN_REMEDY : remedy}.`;
}
