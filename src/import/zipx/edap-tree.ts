import type { XmlElement } from '../read-xml.ts';

/** An element of `akt.xml` with the names this program knows. */
export interface EdapElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (EdapElement | string)[];
}

/** Two public descriptions of the format call some things otherwise; editors of acts write either. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  metryczka: 'metryka',
  numer: 'nr',
  'numer-aktu': 'nr',
  'data-aktu': 'data',
  'organ-wydajacy-w-mianowniku': 'organ-wydajacy-m',
  'organ-w-mianowniku': 'organ-wydajacy-m',
  mianownik: 'w-mianowniku',
  'obowiazuje-do-dnia': 'obowiazuje-do',
  'obowiazuje-od-dnia': 'obowiazuje-od',
  'zalacznik-binarny': 'zalacznik-bin',
  plik: 'nazwa',
  'nazwa-pliku': 'nazwa',
};

/** „edap:zalacznik_bin” → `zalacznik-bin`, „numer” → `nr`. */
export function edapName(written: string): string {
  const name = written
    .replace(/^.*:/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/_/g, '-');
  return OTHER_NAMES[name] ?? name;
}

/** A tree of known names, and how many electronic signatures it had: they hold a person's certificate, so none is kept. */
export interface EdapTree {
  readonly root: EdapElement;
  readonly signatures: number;
}

/** XML → tree with known names, without electronic signatures. */
export function edapTree(xml: XmlElement): EdapTree {
  let signatures = 0;
  const read = ({ name, attributes, children }: XmlElement): EdapElement => ({
    name: edapName(name),
    attributes: new Map(
      Object.entries(attributes)
        .filter(([key]) => !/^xmlns(?:$|:)|^xsi:|^xml:/.test(key))
        .map(([key, value]) => [edapName(key), value]),
    ),
    children: children.flatMap((child): (EdapElement | string)[] => {
      if (typeof child === 'string') return [child];
      if (edapName(child.name) !== 'signature') return [read(child)];
      signatures++;
      return [];
    }),
  });
  return { root: read(xml), signatures };
}

export const attribute = ({ attributes }: EdapElement, name: string): string => (attributes.get(name) ?? '').trim();

export const elements = ({ children }: EdapElement): EdapElement[] =>
  children.filter((child): child is EdapElement => typeof child !== 'string');

/** The first element of a name anywhere below, or `null`. */
export function below(element: EdapElement, name: string): EdapElement | null {
  for (const child of elements(element)) {
    const found = child.name === name ? child : below(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** All words below an element, white space folded. */
export const wordsBelow = (element: EdapElement): string => {
  const all = ({ children }: EdapElement): string =>
    children.map((child) => (typeof child === 'string' ? child : ` ${all(child)} `)).join('');
  return all(element).replace(/\s+/g, ' ').trim();
};
