import { bulletCharacter } from '../bullets.ts';
import type { NumberFormat } from '../number-format.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../read-xml.ts';
import type { Styles } from './styles.ts';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: NumberFormat | 'bullet';
  /** The label with `%1`…`%9` for the numbers of the levels; for a bullet the sign itself. */
  readonly text: string;
  /** Level (from 1) after whose numbers this one begins anew; 0 never, `null` after any above it. */
  readonly restart: number | null;
  /** All numbers in Arabic digits (`w:isLgl`). */
  readonly legal: boolean;
  /** Style whose paragraphs take this level. */
  readonly style: string | null;
}

/** A list as paragraphs name it (`w:num`). */
export interface List {
  /** Lists with the same counters share it. */
  readonly counters: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbers at which levels of this list begin anew when it is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

const FORMATS: Readonly<Record<string, NumberFormat | 'bullet'>> = {
  decimal: 'decimal',
  decimalZero: 'decimalZero',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  bullet: 'bullet',
  none: 'none',
};

const valueOf = (element: XmlElement, name: string): string | null => attributeOf(childOf(element, name), 'w:val');

function whole(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

function readLevel(element: XmlElement): ListLevel {
  const restart = valueOf(element, 'w:lvlRestart');
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts');
  const written = valueOf(element, 'w:numFmt') ?? attributeOf(findFormat(element), 'w:val') ?? 'decimal';
  const format = FORMATS[written] ?? 'decimal';
  const text = valueOf(element, 'w:lvlText') ?? '';
  const legal = childOf(element, 'w:isLgl');
  return {
    start: whole(valueOf(element, 'w:start'), 1),
    format,
    // An ordinal in Polish is a number with a full stop.
    text:
      format === 'bullet'
        ? bulletCharacter(text, attributeOf(fonts, 'w:ascii') ?? '')
        : written === 'ordinal'
          ? text.replace(/%\d/, '$&.')
          : text,
    restart: restart === null ? null : whole(restart, 0),
    legal: legal !== null && !/^(?:0|false|off)$/.test(attributeOf(legal, 'w:val') ?? ''),
    style: valueOf(element, 'w:pStyle'),
  };
}

/** Newer files wrap the format so that older programs skip what they don't know. */
function findFormat(level: XmlElement): XmlElement | null {
  const alternative = childOf(level, 'mc:AlternateContent');
  return childOf(childOf(alternative, 'mc:Fallback'), 'w:numFmt') ?? childOf(childOf(alternative, 'mc:Choice'), 'w:numFmt');
}

const levelsOf = (element: XmlElement | null): Map<number, ListLevel> =>
  new Map(childrenOf(element, 'w:lvl').map((level) => [whole(attributeOf(level, 'w:ilvl'), 0), readLevel(level)]));

/** The lists of `numbering.xml` by their number, with the levels each overrides. */
export function readNumbering(root: XmlElement | null, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [attributeOf(element, 'w:abstractNumId') ?? '', element]),
  );
  const nums = new Map(childrenOf(root, 'w:num').map((element) => [attributeOf(element, 'w:numId') ?? '', element]));
  const abstractOf = (list: string | null): string => {
    const num = nums.get(list ?? '');
    return num === undefined ? '' : (valueOf(num, 'w:abstractNumId') ?? '');
  };
  /** A definition may hold nothing but the name of a style whose list has the levels. */
  const resolve = (id: string): string => {
    const element = abstracts.get(id);
    const link = element === undefined ? null : valueOf(element, 'w:numStyleLink');
    const target = link === null ? '' : abstractOf(styles.listOf(link));
    return target === '' ? id : target;
  };
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const counters = resolve(abstractOf(id));
    const levels = levelsOf(abstracts.get(counters) ?? null);
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const index = whole(attributeOf(override, 'w:ilvl'), 0);
      const level = childOf(override, 'w:lvl');
      if (level !== null) levels.set(index, readLevel(level));
      const start = valueOf(override, 'w:startOverride');
      if (start !== null) starts.set(index, whole(start, 1));
    }
    lists.set(id, { counters, levels, starts });
  }
  return lists;
}
