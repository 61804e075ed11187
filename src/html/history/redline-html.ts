import { provisionName } from '../../model/provision-name.ts';
import { escapeHtml } from '../escape-html.ts';
import { oncePer } from '../../model/once-per.ts';
import { plural } from '../../strings/plural.ts';
import { REDLINE } from '../../strings/history.ts';
import type { Fate } from '../../types.ts';
import { headingText, type RedlineRow } from '../../compare/redline.ts';
import type { Unit } from '../../types.ts';
import { shown } from '../shown.ts';
import { link, list, paragraph } from './html.ts';
import { rowBody } from './row-html.ts';

/** The wording of a redline: between wordings of one document, or between programmes of two years. */
export interface RedlineStyle {
  readonly numbersMatter: boolean;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly counts: typeof REDLINE.fateCounts | typeof REDLINE.yearCounts;
  /** Links to the provisions that ordered the change of a row; none between years. */
  readonly sources: (row: RedlineRow) => string;
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

function tag(row: RedlineRow, style: RedlineStyle): string {
  const from = row.moved && row.before !== null ? provisionName([...row.pathBefore, row.before]) : '';
  const words =
    row.moved && row.fate !== 'moved' && row.fate !== 'kept'
      ? [style.fates[row.fate], style.fates.moved]
      : [style.fates[row.fate]];
  const parts = [`<strong>${words.join(', ')}</strong>`, from === '' ? '' : shown(REDLINE.movedFrom(from)), style.sources(row)];
  return paragraph(parts.filter(Boolean).join(' · '), 'rl-tag');
}

function body(row: RedlineRow, { numbersMatter }: RedlineStyle): string {
  switch (row.fate) {
    case 'kept':
    case 'moved':
      return rowBody(row, 'both', numbersMatter);
    case 'inserted':
      return `<div class="rl-new">${rowBody(row, 'after', numbersMatter)}</div>`;
    case 'dropped':
      return `<div class="rl-old">${rowBody(row, 'before', numbersMatter)}</div>`;
    case 'reworded':
    case 'repealed':
      return [
        `<div class="rl-inline">${rowBody(row, 'both', numbersMatter)}</div>`,
        `<div class="rl-split"><div class="rl-old">${rowBody(row, 'before', numbersMatter)}</div><div class="rl-new">${rowBody(row, 'after', numbersMatter)}</div></div>`,
      ].join('');
  }
}

/** Numbers of provisions by fate, in one line. */
export function countsHtml(rows: readonly RedlineRow[], { counts }: RedlineStyle): string {
  const listed = listedChanges(rows);
  const parts = (['reworded', 'inserted', 'dropped', 'repealed', 'moved'] as const).flatMap((fate) => {
    const count = listed.filter((row) => row.fate === fate).length;
    return count === 0 ? [] : [plural(count, counts[fate]).replace(' ', '\u00a0')];
  });
  return paragraph(shown(parts.length === 0 ? REDLINE.noChanges : `${parts.join(', ')}.`), 'rl-counts');
}

/** The lines of the list of changes, each with its fate and a link into the redline at `address` (empty on its own page). */
export function changeLines(
  rows: readonly RedlineRow[],
  redline: string,
  fateOf: (row: RedlineRow, unit: Unit) => string,
  note: (row: RedlineRow, unit: Unit) => string,
): string[] {
  const anchorOf = anchors(rows);
  return listedChanges(rows).flatMap((row) => {
    const own = unitOf(row);
    if (own === null) return [];
    const number = provisionName([...own.path, own.unit]);
    const name = number === '' ? REDLINE.unnamed : row.fate === 'dropped' ? REDLINE.former(number) : number;
    const words = note(row, own.unit);
    return [
      `${link(`${redline}#${anchorOf(row)}`, name)} – ${fateOf(row, own.unit)}${words === '' ? '' : ` <span class="muted">(${words})</span>`}`,
    ];
  });
}

/** The list of changes over the text of a redline. */
export const changesHtml = (rows: readonly RedlineRow[], { fates }: RedlineStyle): string =>
  list(
    changeLines(
      rows,
      '',
      ({ fate }) => fates[fate],
      (_, unit) => shown(excerpt(unit)),
    ),
    'ol',
    'rl-list',
  );

/** The whole text with its changes; provisions without changes are shown once. */
export function textHtml(rows: readonly RedlineRow[], style: RedlineStyle): string {
  const anchorOf = anchors(rows);
  const listed = new Set(listedChanges(rows));
  // Concatenated: `join` would copy the text once more.
  return rows.reduce((html, row) => {
    const own = unitOf(row);
    if (own === null) return html;
    const indent = indentOf(own.unit, own.path);
    const classes = `rl${indent === 0 ? '' : ` rl-i${String(indent)}`}${row.fate === 'kept' ? '' : ` rl-${row.fate}`}`;
    const note = listed.has(row) ? tag(row, style) : '';
    const line = `<div class="${classes}" id="${escapeHtml(anchorOf(row))}">${note}${body(row, style)}</div>`;
    return html === '' ? line : `${html}\n${line}`;
  }, '');
}
