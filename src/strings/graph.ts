/** Words of the page about how documents depend on one another. */
import type { RelationType } from '../types.ts';
import { plural } from './plural.ts';

const TIMES = { one: 'raz', few: 'razy', many: 'razy' };

export const GRAPH = {
  title: 'Powiązania dokumentów',
  lead: 'Który dokument na który się powołuje, który zmienia albo uchyla i o którym pisze. Powiązania pochodzą z metryczek i z odesłań odczytanych z tekstu.',
  file: 'Pobierz graf (GraphML)',
  fileText:
    'Dokumenty jako wierzchołki, powiązania i liczba odesłań jako krawędzie; do programów takich jak Gephi, yEd, NetworkX.',
  picture: 'Rysunek',
  pictureText: (documents: number, edges: number): string =>
    `Dokumenty w kolejności dat (${String(documents)}), łuki łączą powiązane (${String(edges)}). To samo jest w tabeli poniżej.`,
  table: 'Tabela',
  from: 'Dokument',
  relation: 'Powiązanie',
  to: 'Z dokumentem',
  none: 'Żaden dokument nie jest powiązany z innym.',
  cites: (count: number): string => `cytuje ${plural(count, TIMES)}`,
  more: (count: number): string => `Tabela pokazuje najnowsze dokumenty; pozostałe powiązania (${String(count)}) są w pliku.`,
  relations: {
    amends: 'zmienia',
    repeals: 'uchyla',
    implements: 'wykonuje',
    corrects: 'prostuje',
    annuls: 'stwierdza nieważność',
    consolidates: 'ogłasza tekst jednolity',
    adopts: 'jest uchwalony przez',
    drafted: 'powstał z projektu',
    revises: 'jest nowszą wersją',
    about: 'dotyczy',
  } satisfies Record<RelationType, string>,
} as const;
