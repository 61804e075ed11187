import { attributeOf, childOf, childrenOf, type XmlElement } from '../read-xml.ts';

/** The number a paragraph asks for; a part it does not state is `null`. */
export interface NumberRequest {
  readonly list: string | null;
  readonly level: number | null;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly number: NumberRequest | null;
  readonly outline: number | null;
}

export interface Styles {
  /** The style of a paragraph and those it is based on, nearest first. */
  readonly chain: (id: string | null) => readonly Style[];
  /** The list of a numbering style, for definitions that only name one. */
  readonly listOf: (id: string) => string | null;
}

const MAX_CHAIN = 20;

const integer = (text: string | null): number | null => (text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null);

/** `w:numPr` of the given properties. */
export function numberRequest(properties: XmlElement | null): NumberRequest | null {
  const request = childOf(properties, 'w:numPr');
  if (request === null) return null;
  return {
    list: attributeOf(childOf(request, 'w:numId'), 'w:val'),
    level: integer(attributeOf(childOf(request, 'w:ilvl'), 'w:val')),
  };
}

/** Depth of a heading stated as `w:outlineLvl` (0–8; 9 is ordinary text), or `null`. */
export const outlineLevel = (properties: XmlElement | null): number | null =>
  integer(attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val'));

/** Paragraph and numbering styles of `styles.xml`. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>();
  let standard: string | null = null;
  for (const element of childrenOf(root, 'w:style')) {
    const id = attributeOf(element, 'w:styleId') ?? '';
    const properties = childOf(element, 'w:pPr');
    if (/^(?:1|true|on)$/.test(attributeOf(element, 'w:default') ?? '') && attributeOf(element, 'w:type') === 'paragraph')
      standard = id;
    styles.set(id, {
      id,
      name: (attributeOf(childOf(element, 'w:name'), 'w:val') ?? id).toLowerCase(),
      basedOn: attributeOf(childOf(element, 'w:basedOn'), 'w:val'),
      number: numberRequest(properties),
      outline: outlineLevel(properties),
    });
  }
  return {
    chain(id) {
      const chain: Style[] = [];
      let style = styles.get(id ?? standard ?? '');
      while (style !== undefined && chain.length < MAX_CHAIN) {
        chain.push(style);
        style = styles.get(style.basedOn ?? '');
      }
      return chain;
    },
    listOf: (id) => styles.get(id)?.number?.list ?? null,
  };
}

/** Depth of the heading that a chain of styles makes, 0 for ordinary text. */
export function headingDepth(chain: readonly Style[]): number {
  for (const { name, outline } of chain) {
    if (name === 'title') return 1;
    const heading = /^(?:heading|nagłówek) ([1-9])$/.exec(name);
    if (heading !== null) return Math.min(6, Number(heading[1]));
    if (outline !== null) return outline > 8 ? 0 : Math.min(6, outline + 1);
  }
  return 0;
}
