import { isInline } from './edap-inlines.ts';
import { isTable } from './edap-table.ts';
import { attribute, elements, type EdapElement } from './edap-tree.ts';
import { EDAP_GROUPINGS, EDAP_UNITS } from './edap-units.ts';

/** Elements that only hold paragraphs. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'akapit',
  'p',
  'div',
  'wyspa',
  'podstawa-prawna',
  'preambula',
  'trybunal',
  'zatwierdzil',
  'tresc',
  'tekst',
  'tresc-przypisu',
  'cytat',
  'lista',
  'wyliczenie',
  'czesc-wspolna',
  'zdanie',
  'podpisy',
  'uzasadnienie',
]);
export const HEADINGS: ReadonlySet<string> = new Set(['srodtytul', 'naglowek', 'tytul']);
export const TITLES = ['tytul', 'naglowek', 'nazwa'];
export const PICTURES: ReadonlySet<string> = new Set(['obraz', 'obrazek', 'img', 'grafika', 'rysunek']);

/** Whether an element is known as one that makes paragraphs of its own. */
const isBlock = (element: EdapElement): boolean =>
  [EDAP_UNITS, EDAP_GROUPINGS].some((table) => element.name in table) ||
  [CONTAINERS, HEADINGS, PICTURES].some((names) => names.has(element.name)) ||
  isTable(element) ||
  element.name === 'podpis' ||
  element.name === 'uwaga';

/** An element that isn't known and holds no more than words is a part of the line it stands in. */
export const isUnknownLine = (element: EdapElement): boolean =>
  !isBlock(element) && attribute(element, 'widoczny') !== 'nie' && elements(element).every((child) => isInline(child));
