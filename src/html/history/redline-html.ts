import type { Element } from 'hast';
import { h } from 'hastscript';
import { provisionName } from '../../model/provision-name.ts';
import { oncePer } from '../../model/once-per.ts';
import { plural } from '../../strings/plural.ts';
import { REDLINE } from '../../strings/history.ts';
import type { Fate } from '../../types.ts';
import { headingText, type RedlineRow } from '../../compare/redline.ts';
import type { Unit } from '../../types.ts';
import { joined, link, list, paragraph, type Inside } from '../elements.ts';
import { shownNodes } from '../shown.ts';
import type { Side } from './pieces-html.ts';
import { rowBody } from './row-html.ts';

/** The wording of a redline: between wordings of one document, or between programmes of two years. */
export interface RedlineStyle {
  readonly numbersMatter: boolean;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly counts: typeof REDLINE.fateCounts | typeof REDLINE.yearCounts;
  /** Links to the provisions that ordered the change of a row; none between years. */
  readonly sources: (row: RedlineRow) => readonly Inside[];
}

const INDENT: Partial<Record<Unit['kind'], number>> = { pkt: 1, lit: 2, tir: 3 };

/** Indentation of a provision, by kind; chapters do not indent what they contain. */
function indentOf({ kind, label }: Unit, path: readonly Unit[]): number {
  const above = path.at(-1);
  if (kind === 'wsp') return above === undefined ? 0 : indentOf(above, path.slice(0, -1));
  return (INDENT[kind] ?? 0) + (kind === 'tir' && label.length > 1 ? 1 : 0);
}

const unitOf = (row: RedlineRow): { unit: Unit; path: readonly Unit[] } | null =>
  row.after !== null
    ? { unit: row.after, path: row.pathAfter }
    : row.before !== null
      ? { unit: row.before, path: row.pathBefore }
      : null;

const EXCERPT = 60;

/** The title or the first words of a provision, shortened at a word. */
function excerpt(unit: Unit): string {
  const heading = headingText(unit);
  const words = heading === '' ? unit.text : heading;
  return words.length <= EXCERPT ? words : `${words.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
}

/** Anchors of rows: the id of the later provision; a removed one keeps its own id unless a later provision has it. */
export const anchors = oncePer((rows: readonly RedlineRow[]): ((row: RedlineRow) => string) => {
  const taken = new Set<string>(rows.flatMap(({ after }) => after?.id ?? []));
  return ({ before, after }) => after?.id ?? (before === null ? '' : taken.has(before.id) ? `usuniete--${before.id}` : before.id);
});

const isChanged = ({ fate, moved }: RedlineRow): boolean => fate !== 'kept' || moved;

/**
 * The rows that the list of changes shows; a provision that is new or removed as a whole is listed once, without those below it.
 */
export const listedChanges = oncePer((rows: readonly RedlineRow[]): readonly RedlineRow[] => {
  const whole = new Set<Unit>();
  return rows.filter((row) => {
    if (!isChanged(row)) return false;
    if (row.fate !== 'inserted' && row.fate !== 'dropped') return true;
    const own = unitOf(row);
    if (own === null) return false;
    whole.add(own.unit);
    const above = own.path.at(-1);
    return above === undefined || !whole.has(above);
  });
});

function tag(row: RedlineRow, style: RedlineStyle): Element | null {
  const from = row.moved && row.before !== null ? provisionName([...row.pathBefore, row.before]) : '';
  const words =
    row.moved && row.fate !== 'moved' && row.fate !== 'kept'
      ? [style.fates[row.fate], style.fates.moved]
      : [style.fates[row.fate]];
  const sources = style.sources(row);
  const parts: Inside[][] = [
    [h('strong', words.join(', '))],
    ...(from === '' ? [] : [shownNodes(REDLINE.movedFrom(from))]),
    ...(sources.length === 0 ? [] : [[...sources]]),
  ];
  return paragraph(joined(parts, ' · '), 'rl-tag');
}

function body(row: RedlineRow, { numbersMatter }: RedlineStyle): Element[] {
  const inside = (side: Side): Element[] => rowBody(row, side, numbersMatter);
  switch (row.fate) {
    case 'kept':
    case 'moved':
      return inside('both');
    case 'inserted':
      return [h('div.rl-new', inside('after'))];
    case 'dropped':
      return [h('div.rl-old', inside('before'))];
    case 'reworded':
    case 'repealed':
      return [
        h('div.rl-inline', inside('both')),
        h('div.rl-split', h('div.rl-old', inside('before')), h('div.rl-new', inside('after'))),
      ];
  }
}

/** Numbers of provisions by fate, in one line. */
export function counts(rows: readonly RedlineRow[], style: RedlineStyle): Element | null {
  const listed = listedChanges(rows);
  const parts = (['reworded', 'inserted', 'dropped', 'repealed', 'moved'] as const).flatMap((fate) => {
    const count = listed.filter((row) => row.fate === fate).length;
    return count === 0 ? [] : [plural(count, style.counts[fate]).replace(' ', '\u00a0')];
  });
  return paragraph(parts.length === 0 ? REDLINE.noChanges : `${parts.join(', ')}.`, 'rl-counts');
}

/** The lines of the list of changes, each with its fate and a link into the redline at `address` (empty on its own page). */
export function changeLines(
  rows: readonly RedlineRow[],
  redline: string,
  fateOf: (row: RedlineRow, unit: Unit) => string,
  note: (row: RedlineRow, unit: Unit) => readonly Inside[],
): Inside[][] {
  const anchorOf = anchors(rows);
  return listedChanges(rows).flatMap((row) => {
    const own = unitOf(row);
    if (own === null) return [];
    const number = provisionName([...own.path, own.unit]);
    const name = number === '' ? REDLINE.unnamed : row.fate === 'dropped' ? REDLINE.former(number) : number;
    const words = note(row, own.unit);
    return [
      [
        link(`${redline}#${anchorOf(row)}`, name),
        ` – ${fateOf(row, own.unit)}`,
        ...(words.length === 0 ? [] : [' ', h('span.muted', '(', [...words], ')')]),
      ],
    ];
  });
}

/** The list of changes over the text of a redline. */
export const changes = (rows: readonly RedlineRow[], { fates }: RedlineStyle): Element | null =>
  list(
    changeLines(
      rows,
      '',
      ({ fate }) => fates[fate],
      (_, unit) => shownNodes(excerpt(unit)),
    ),
    'ol',
    'rl-list',
  );

/** The whole text with its changes; provisions without changes are shown once. */
export function wholeText(rows: readonly RedlineRow[], style: RedlineStyle): Element[] {
  const anchorOf = anchors(rows);
  const listed = new Set(listedChanges(rows));
  return rows.flatMap((row) => {
    const own = unitOf(row);
    if (own === null) return [];
    const indent = indentOf(own.unit, own.path);
    const classes = [
      'rl',
      ...(indent === 0 ? [] : [`rl-i${String(indent)}`]),
      ...(row.fate === 'kept' ? [] : [`rl-${row.fate}`]),
    ];
    return [h('div', { className: classes, id: anchorOf(row) }, listed.has(row) ? tag(row, style) : null, body(row, style))];
  });
}
