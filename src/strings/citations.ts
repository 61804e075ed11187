/** Words about citations: in the text, in lists of citing places and in the reader's tools. */
import { plural } from './plural.ts';

const TIMES = { one: 'raz', few: 'razy', many: 'razy' };
const PLACES = { one: 'miejsce', few: 'miejsca', many: 'miejsc' };

export const CITATIONS = {
  broken: ' (odesłanie do jednostki, której nie ma)',
  citedTimes: (name: string, count: number): string => `${name}: cytowane ${plural(count, TIMES)}`,
  citedBy: 'Cytowane przez',
  wholeDocument: 'Cały dokument',
  elsewhere: 'Przepisy w innym brzmieniu',
  backToProvision: 'wróć do przepisu',
  more: (count: number): string => `i jeszcze ${plural(count, PLACES)}`,
} as const;
