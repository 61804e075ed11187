import { bulletCharacter } from '../bullets.ts';
import { formatNumber, type NumberFormat } from '../number-format.ts';
import { attributeOf, childOf, elementsOf, type XmlElement } from '../read-xml.ts';

interface OdtLevel {
  readonly start: number;
  readonly format: NumberFormat;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the label shows, its own included. */
  readonly shown: number;
  /** Label with `%1%`…`%10%` for the numbers of the levels, where the file has one. */
  readonly pattern: string | null;
  readonly bullet: string | null;
}

export type OdtListStyle = ReadonlyMap<number, OdtLevel>;

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

const whole = (text: string | null, otherwise: number): number =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;

function readLevel(element: XmlElement): OdtLevel {
  const font = childOf(element, 'style:text-properties');
  const isNumber = !/bullet|image$/.test(element.name);
  return {
    start: whole(attributeOf(element, 'text:start-value'), 1),
    format: FORMATS[attributeOf(element, 'style:num-format') ?? ''] ?? 'decimal',
    prefix: attributeOf(element, 'style:num-prefix') ?? '',
    suffix: attributeOf(element, 'style:num-suffix') ?? '',
    shown: whole(attributeOf(element, 'text:display-levels'), 1),
    pattern: isNumber ? attributeOf(element, 'loext:num-list-format') : null,
    bullet: isNumber
      ? null
      : bulletCharacter(
          attributeOf(element, 'text:bullet-char') ?? '•',
          attributeOf(font, 'style:font-name') ?? attributeOf(font, 'fo:font-family') ?? '',
        ),
  };
}

/** List styles (and the numbering of headings, as `outline`) below the given elements, by name. */
export function readListStyles(parents: readonly (XmlElement | null)[]): ReadonlyMap<string, OdtListStyle> {
  const styles = new Map<string, OdtListStyle>();
  for (const element of parents.flatMap((parent) => (parent === null ? [] : elementsOf(parent)))) {
    if (element.name !== 'text:list-style' && element.name !== 'text:outline-style') continue;
    const levels = elementsOf(element).filter(
      ({ name }) => name.startsWith('text:list-level-style') || name === 'text:outline-level-style',
    );
    const name = element.name === 'text:outline-style' ? 'outline' : (attributeOf(element, 'style:name') ?? '');
    styles.set(name, new Map(levels.map((level) => [whole(attributeOf(level, 'text:level'), 1), readLevel(level)])));
  }
  return styles;
}

/** The label of an item, from the numbers of its level and those above. */
function labelOf(style: OdtListStyle, level: number, counts: ReadonlyMap<number, number>): string {
  const own = style.get(level);
  if (own === undefined) return '';
  if (own.bullet !== null) return own.bullet;
  const number = (at: number): string => {
    const of = style.get(at);
    return of?.bullet === null ? formatNumber(counts.get(at) ?? of.start, of.format) : '';
  };
  if (own.pattern !== null) return own.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => number(Number(digits)));
  if (own.format === 'none') return own.prefix + own.suffix;
  const numbers = Array.from({ length: Math.min(own.shown, level) }, (_, index) =>
    number(level - Math.min(own.shown, level) + 1 + index),
  );
  return own.prefix + numbers.filter((part) => part !== '').join('.') + own.suffix;
}

/** The running numbers of one list, shared by the lists that continue it. */
export type Counts = Map<number, number>;

/** Counts an item of a list and gives its label; `start` is the number it begins anew with. */
export function nextOdtLabel(style: OdtListStyle | undefined, level: number, counts: Counts, start: string | null): string {
  const before = counts.get(level);
  const first = style?.get(level)?.start ?? 1;
  counts.set(level, start !== null && /^\d{1,9}$/.test(start) ? Number(start) : before === undefined ? first : before + 1);
  for (const below of [...counts.keys()]) if (below > level) counts.delete(below);
  return style === undefined ? '' : labelOf(style, level, counts).replace(/\s+/g, ' ').trim();
}
