/** Words of the guide for editors; its pages are Markdown in `src/site/guide/` and, as reference, in `docs/`. */
export const GUIDE = {
  title: 'Pomoc dla redakcji',
  lead: 'Jak dodać uchwałę, program albo wiadomość, co znaczą komunikaty i jakie klucze mają metryczki.',
  reference: 'Opis szczegółowy',
  keys: 'Klucze metryczek',
  keysLead:
    'Metryczka to blok między liniami „---” na początku pliku. Spis powstaje ze schematów, którymi serwis sprawdza treść; klucz po kropce stoi wewnątrz klucza przed kropką.',
  rules: 'Komunikaty',
  rulesLead:
    'Wszystkie reguły, którymi serwis sprawdza treść. Ostrzeżenie można wyciszyć w pliku kluczem „wyciszone”, z podaniem powodu.',
  key: 'Klucz',
  meaning: 'Znaczenie',
  required: 'wymagany',
  requiredHeading: 'Wymagany',
  yes: 'tak',
  values: 'Wartości',
  rule: 'Reguła',
  severity: 'Waga',
  example: 'Przykład',
  error: 'błąd',
  blocking: 'błąd, wstrzymuje budowę',
  warning: 'ostrzeżenie',
} as const;
