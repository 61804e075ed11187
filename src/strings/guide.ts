/** Words of the guide for editors; its pages are Markdown in `src/site/guide/`. */
export const GUIDE = {
  title: 'Pomoc dla redakcji',
  lead: 'Jak dodać uchwałę, program albo wiadomość, co znaczą komunikaty i jakie klucze mają metryczki.',
  keys: 'Klucze metryczek',
  keysLead: 'Metryczka to blok między liniami „---” na początku pliku. Tabela powstaje z reguł, którymi serwis sprawdza treść.',
  rules: 'Komunikaty',
  rulesLead:
    'Wszystkie reguły, którymi serwis sprawdza treść. Ostrzeżenie można wyciszyć w pliku kluczem „wyciszone”, z podaniem powodu.',
  key: 'Klucz',
  meaning: 'Znaczenie',
  required: 'wymagany',
  rule: 'Reguła',
  severity: 'Waga',
  example: 'Przykład',
  error: 'błąd',
  blocking: 'błąd, wstrzymuje budowę',
  warning: 'ostrzeżenie',
} as const;
