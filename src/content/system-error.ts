/** The code of the operating system's error (`ENOENT`); `null` for any other. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether an error is one of the operating system with one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(codeOf(error) ?? '');

/** A fault of the machine as a clause, and what to do about it as a sentence without its stop. */
interface SystemFault {
  readonly reason: string;
  readonly remedy: string;
}

/** What the system says and means, by its code. */
const SYSTEM_FAULTS: Readonly<Record<string, SystemFault>> = {
  ENOSPC: { reason: 'na dysku zabrakło miejsca', remedy: 'Zwolnij miejsce i uruchom polecenie ponownie' },
  EDQUOT: {
    reason: 'wyczerpano przydział miejsca na dysku',
    remedy: 'Zwolnij miejsce albo poproś administratora o większy przydział',
  },
  EFBIG: { reason: 'plik byłby większy, niż pozwala system', remedy: 'Podnieś ograniczenie, na przykład poleceniem „ulimit -f”' },
  EACCES: {
    reason: 'brak uprawnień',
    remedy: 'Sprawdź, do kogo należy plik lub katalog, i uruchom polecenie jako użytkownik, który może tam pisać',
  },
  EPERM: { reason: 'system nie pozwala na tę operację', remedy: 'Sprawdź uprawnienia do pliku lub katalogu' },
  EROFS: {
    reason: 'dysk jest tylko do odczytu',
    remedy: 'Wskaż inny katalog (zmienne OUT_DIR i CACHE_DIR) albo zamontuj dysk z prawem zapisu',
  },
  ENOTDIR: {
    reason: 'na ścieżce jest plik zamiast katalogu',
    remedy: 'Usuń ten plik albo wskaż inny katalog (zmienne CONTENT_DIR, OUT_DIR i CACHE_DIR)',
  },
  EISDIR: { reason: 'zamiast pliku jest katalog', remedy: 'Usuń ten katalog albo zmień jego nazwę' },
  ENOENT: {
    reason: 'nie ma takiego pliku ani katalogu',
    remedy: 'Sprawdź ścieżkę; być może plik usunięto w czasie pracy programu',
  },
  ELOOP: { reason: 'odnośniki systemowe prowadzą w kółko', remedy: 'Usuń błędny odnośnik' },
  ENAMETOOLONG: {
    reason: 'nazwa pliku jest za długa',
    remedy: 'Skróć nazwy katalogów albo przenieś projekt bliżej katalogu głównego',
  },
  EMFILE: {
    reason: 'program otworzył tyle plików, ile pozwala system',
    remedy: 'Podnieś ograniczenie, na przykład poleceniem „ulimit -n 4096”, i uruchom polecenie ponownie',
  },
  ENFILE: { reason: 'system otworzył tyle plików, ile może', remedy: 'Zamknij inne programy i uruchom polecenie ponownie' },
  ENOMEM: { reason: 'zabrakło pamięci', remedy: 'Zamknij inne programy i uruchom polecenie ponownie' },
  EIO: { reason: 'dysk zgłosił błąd', remedy: 'Sprawdź stan dysku' },
  EBUSY: { reason: 'inny program używa tego pliku lub katalogu', remedy: 'Zamknij go i uruchom polecenie ponownie' },
  ENOTEMPTY: { reason: 'katalog nie jest pusty', remedy: 'Zamknij inne programy, które w nim piszą, i uruchom polecenie ponownie' },
  ERR_MODULE_NOT_FOUND: { reason: 'brakuje części programu', remedy: 'Uruchom „npm ci”' },
};

/** The fault a code means; `null` for one that is no fault of the machine. */
export const systemFault = (code: string): SystemFault | null =>
  Object.hasOwn(SYSTEM_FAULTS, code) ? (SYSTEM_FAULTS[code] ?? null) : null;

/** What the system says, in Polish, as a clause. */
export const systemReason = (error: unknown): string => {
  const code = codeOf(error);
  return code === null ? 'błąd odczytu' : (systemFault(code)?.reason ?? `błąd systemu ${code}`);
};
