/** Words of the web panel that Sveltia CMS does not bring itself. */
import type { Kind } from '../types.ts';

export const CMS = {
  title: 'Panel redakcji',
  body: 'Treść',
  bodyHint:
    'Tekst tak, jak brzmi: każda jednostka od nowego wiersza, po pustym. Oznaczenia (§ 1., 1), a)) wpisuje się w tekście.',
  path: 'Ścieżka pliku',
  settings: 'Ustawienia serwisu',
  structure: 'Jednostki redakcyjne',
  noScript: 'Panel redakcji wymaga włączonej obsługi JavaScriptu.',
} as const;

export const COLLECTION_LABELS: Readonly<Record<Kind, string>> = {
  act: 'Uchwały',
  programme: 'Programy',
  news: 'Aktualności',
  consultation: 'Konsultacje',
  report: 'Sprawozdania',
  page: 'Strony',
};
