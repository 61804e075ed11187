/** The code of the operating system's error (`ENOENT`); `null` for any other. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether an error is one of the operating system with one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(codeOf(error) ?? '');

/** What the system says, in Polish, as a clause. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'brak uprawnień',
  EPERM: 'system na to nie pozwala',
  ENOENT: 'nie ma takiego pliku ani katalogu',
  ENOTDIR: 'na ścieżce jest plik zamiast katalogu',
  EISDIR: 'jest tam katalog zamiast pliku',
  ELOOP: 'odnośniki prowadzą w kółko',
  ENAMETOOLONG: 'nazwa jest za długa',
  ENOSPC: 'na dysku nie ma miejsca',
  EDQUOT: 'wyczerpano przydział miejsca na dysku',
  EROFS: 'dysk jest tylko do odczytu',
  EMFILE: 'program otworzył tyle plików, ile wolno',
  ENFILE: 'system otworzył tyle plików, ile może',
  EIO: 'dysk zgłosił błąd',
  EBUSY: 'inny program używa tego pliku',
  ENOTEMPTY: 'katalog nie jest pusty',
};

export const systemReason = (error: unknown): string => {
  const code = codeOf(error);
  return code === null ? 'błąd odczytu' : (SYSTEM_REASONS[code] ?? `błąd systemu ${code}`);
};
