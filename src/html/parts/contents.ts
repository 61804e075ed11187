import { plainText } from '../../model/plain-text.ts';
import type { Unit } from '../../types.ts';
import { keepTogether } from '../../law/non-breaking.ts';

/** A line of the contents: a chapter or a heading, with the § it holds. */
export interface ContentsEntry {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
  /** Paragraphs or articles that stand directly in it. */
  readonly provisions: readonly { readonly id: string; readonly label: string }[];
}

/** The lines of a text or chapter, without its own name. */
export type Contents = Pick<ContentsEntry, 'entries' | 'provisions'>;

const GROUPING = new Set(['zal', 'dzial', 'rozdz', 'oddz', 'text']);

function entry(unit: Unit): ContentsEntry {
  return {
    id: unit.id,
    label: unit.label.replace(/^\(|[.)]$/gu, ''),
    title: keepTogether(unit.heading === null ? '' : plainText(unit.heading)),
    ...contentsOf(unit.children),
  };
}

/** The contents of a text: its headed units, nested as they are, and the § between them. */
export function contentsOf(units: readonly Unit[]): Contents {
  return {
    entries: units.filter((unit) => GROUPING.has(unit.kind) && (unit.label !== '' || unit.heading !== null)).map(entry),
    provisions: units
      .filter(({ kind }) => kind === 'par' || kind === 'art')
      .map(({ id, label }) => ({ id, label: label.replace(/\.$/, '').replace(/ /g, '\u00a0') })),
  };
}
