/** What a formula of the table below does; the ledger names it for each instruction. */
export type FormulaRule =
  | 'brzmienie'
  | 'dodanie'
  | 'uchylenie'
  | 'oznaczenie'
  | 'wyrazy-zamiana'
  | 'wyrazy-dodanie'
  | 'wyrazy-skreslenie'
  | 'znak'
  | 'zalacznik'
  | 'tabela'
  | 'podpunkty'
  | 'utrata-mocy'
  | 'sprostowanie'
  | 'niewaznosc'
  | 'klucz-zmiany';
