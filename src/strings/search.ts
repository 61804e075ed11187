/** Words of the search page that the browser says; apart from the others, so that the page loads no more than it needs. */
import { plural } from './plural.ts';

const RESULTS = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' };

export const SEARCH = {
  start: 'Wpisz słowo, numer uchwały albo jednostkę, na przykład „dotacje”, „XV/000/2019”, „§ 9”.',
  searching: 'Szukam…',
  failed: 'Nie udało się wczytać wyszukiwarki. Odśwież stronę albo skorzystaj z list dokumentów w menu.',
  none: (query: string): string => `Nic nie znaleziono dla „${query}”. Sprawdź pisownię, użyj mniej słów albo usuń zawężenia.`,
  found: (count: number): string => `Znaleziono: ${plural(count, RESULTS)}.`,
} as const;
