import { plural } from './plural.ts';

/** Words of the editors' page, which only the live preview has. */
export const EDITORIAL = {
  title: 'Redakcja',
  lead: 'Ta strona jest tylko w podglądzie (npm run dev). Pokazuje, co w treści wymaga uwagi; po zapisaniu pliku odświeża się sama.',
  faults: 'Błędy i ostrzeżenia',
  noFaults: 'Treść bez uwag.',
  error: 'błąd',
  warning: 'ostrzeżenie',
  overlayName: 'Podgląd serwisu',
  overlayTitle: (errors: number): string =>
    `${plural(errors, { one: 'błąd', few: 'błędy', many: 'błędów' })} w treści. Strona wróci, gdy poprawisz i zapiszesz plik; klawisz Esc pokazuje ją od razu.`,
  brokenTitle: 'Tego dokumentu nie da się pokazać',
  brokenLead: 'W pliku są błędy; strona pojawi się sama, gdy zostaną poprawione. Plik:',
  line: (line: number, column: number): string => `wiersz ${String(line)}, znak ${String(column)}`,
  rule: 'reguła',
  drafts: 'Projekty',
  noDrafts: 'Nie ma projektów.',
  unapplied: 'Zmiany niewprowadzone',
  noUnapplied: 'Wszystkie zmiany są wprowadzone.',
  inDocument: 'w dokumencie',
  broken: 'Odesłania do jednostek, których nie ma',
  noBroken: 'Nie ma takich odesłań.',
  unknown: 'Odesłania, których celu serwis nie zna',
  unknownLead: 'Są w tekście bez odnośnika. Pomaga dodanie aktu do treści albo ustawy do klucza „ustawy” w pliku serwis.yaml.',
  noUnknown: 'Nie ma takich odesłań.',
  deadlines: 'Najbliższe terminy',
  noDeadlines: 'Nie ma terminów.',
} as const;
