import { readMarker } from '../../law/markers.ts';
import { attribute, type EdapElement } from './edap-tree.ts';

interface UnitRule {
  /** Depth in the order of units: a higher one inside a lower one is new wording that the act quotes. */
  readonly rank: number;
  readonly label: (number: string) => string;
  readonly place: (number: string) => string;
}

/** Units of a text, by the name of their element. */
export const EDAP_UNITS: Readonly<Record<string, UnitRule>> = {
  artykul: { rank: 1, label: (number) => `Art. ${number}.`, place: (number) => `art. ${number}` },
  paragraf: { rank: 2, label: (number) => `§ ${number}.`, place: (number) => `§ ${number}` },
  ustep: { rank: 3, label: (number) => `${number}.`, place: (number) => `ust. ${number}` },
  punkt: { rank: 4, label: (number) => `${number})`, place: (number) => `pkt ${number}` },
  litera: { rank: 5, label: (number) => `${number})`, place: (number) => `lit. ${number}` },
  tiret: { rank: 6, label: () => '–', place: (number) => (number === '' ? 'tiret' : `tiret ${number}`) },
};

/** Divisions of a text, by the name of their element, with the word that begins their heading. */
export const EDAP_GROUPINGS: Readonly<Record<string, string>> = {
  ksiega: 'Księga',
  czesc: 'Część',
  tyt: 'Tytuł',
  dzial: 'Dział',
  rozdzial: 'Rozdział',
  oddzial: 'Oddział',
};

/** „§ 5a.” → „5a”, „Rozdział 1” → „1”. */
export const edapNumber = (element: EdapElement): string =>
  attribute(element, 'nr')
    .replace(/^(?:§|art\.?|ust\.?|pkt|lit\.?|(?:księga|część|tytuł|dział|rozdział|oddział)(?!\p{L}))\s*/iu, '')
    .replace(/[\s.):]+$/, '');

/** Whether the number of a unit reads back as a number of its kind. */
export function isReadable(label: string): boolean {
  const marker = readMarker(`${label} Tekst`);
  return marker !== null && marker.label === label;
}
