/** The units of a generated act: how they are numbered, cited and written. */
import { withStop } from './writer.ts';

export type ProvisionKind = 'par' | 'ust' | 'pkt' | 'lit' | 'tir';

/** How the words of a unit are made, so that new wording can be made in the same manner. */
export type Style = 'provision' | 'tasks' | 'conditions' | 'thing' | 'fixed';

export interface Provision {
  readonly kind: ProvisionKind;
  /** „5”, „2a”, „b”; empty for a tiret. */
  readonly label: string;
  readonly style: Style;
  text: string;
  readonly children: Provision[];
  /** What closes the list of its children („część wspólna”). */
  common: string | null;
  /** A table that follows the words. */
  table: string | null;
  repealed: boolean;
  /** Whether an amending act brought it, so that only wordings from that day on hold it. */
  readonly added: boolean;
  /** Whether something cites it or a unit below it: it must not go away then. */
  cited: boolean;
}

/** A unit and those above it, the § first. */
export type Path = readonly Provision[];

const TIRETS = ['pierwsze', 'drugie', 'trzecie', 'czwarte', 'piąte'];

export const provision = (kind: ProvisionKind, label: string, style: Style, text: string, added = false): Provision => ({
  kind,
  label,
  style,
  text,
  children: [],
  common: null,
  table: null,
  repealed: false,
  added,
  cited: false,
});

export const last = (path: Path): Provision => {
  const unit = path.at(-1);
  if (unit === undefined) throw new RangeError('An empty path names no unit.');
  return unit;
};

/** All units below and including the given ones, in the order of the text. */
export function paths(units: readonly Provision[], above: Path = []): Path[] {
  return units.flatMap((unit) => {
    const path = [...above, unit];
    return [path, ...paths(unit.children, path)];
  });
}

/** „§ 3”, „ust. 2”, „lit. a”; a tiret is named by its place. */
export function unitName(path: Path): string {
  const unit = last(path);
  const names = { par: '§', ust: 'ust.', pkt: 'pkt', lit: 'lit.', tir: 'tiret' };
  const place = unit.kind === 'tir' ? (TIRETS[path.at(-2)?.children.indexOf(unit) ?? 0] ?? '') : unit.label;
  return `${names[unit.kind]} ${place}`;
}

/** „§ 3 ust. 2 pkt 1 lit. a” */
export const citation = (path: Path): string => path.map((_, index) => unitName(path.slice(0, index + 1))).join(' ');

/** The address of a unit in its document: „par-3-ust-2-pkt-1”. */
export const anchor = (path: Path): string =>
  path
    .map((unit, index) => {
      const place = unit.kind === 'tir' ? String((path[index - 1]?.children.indexOf(unit) ?? 0) + 1) : unit.label;
      return `${unit.kind}-${place}`;
    })
    .join('-');

/** Marks units as cited, so that no later act repeals them. */
export function markCited(path: Path): void {
  for (const unit of path) unit.cited = true;
}

export const isSteady = (path: Path): boolean => path.every(({ repealed, added }) => !repealed && !added);

function marker({ kind, label }: Provision): string {
  if (kind === 'par') return `§ ${label}.`;
  if (kind === 'ust') return `${label}.`;
  return kind === 'tir' ? '–' : `${label})`;
}

/** What ends an item of a list when another follows. */
const separatorOf = (kind: ProvisionKind): string => (kind === 'pkt' ? ';' : kind === 'lit' || kind === 'tir' ? ',' : '.');

const end = (text: string, closing: string): string => (closing === '.' ? withStop(text) : text + closing);

function childLines(unit: Provision, closing: string): string[] {
  const { children, common } = unit;
  const lines = children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    const own = isLast ? (common === null ? closing : '') : common === null ? separatorOf(child.kind) : ',';
    return provisionLines(child, child.kind === 'ust' ? '.' : own);
  });
  return common === null ? lines : [...lines, `– ${end(common, closing)}`];
}

/** The paragraphs of a unit; `closing` is the punctuation at its end. */
export function provisionLines(unit: Provision, closing: string): string[] {
  const opening = marker(unit);
  if (unit.children.length === 0) {
    const words = unit.table === null ? end(unit.text, closing) : `${unit.text}:`;
    return [`${opening} ${words}`, ...(unit.table === null ? [] : [unit.table])];
  }
  const below = childLines(unit, closing);
  const [first = '', ...rest] = below;
  return unit.text === '' ? [`${opening} ${first}`, ...rest] : [`${opening} ${unit.text}:`, ...below];
}

/** The punctuation at the end of a unit where it stands. */
export function closingOf(path: Path): string {
  const unit = last(path);
  const parent = path.at(-2);
  if (parent === undefined || unit.kind === 'ust') return '.';
  const isLast = parent.children.at(-1) === unit;
  if (parent.common !== null) return isLast ? '' : ',';
  return isLast ? closingOf(path.slice(0, -1)) : separatorOf(unit.kind);
}

export interface Chapter {
  readonly title: string;
  readonly provisions: Provision[];
}

/** How an editor marks up chapters and §§; any of them is read alike. */
export type Layout = 'headings' | 'bare' | 'all-headings';

function chapterLines({ title }: Chapter, number: number, layout: Layout): string[] {
  if (layout === 'bare') return [`Rozdział ${String(number)}`, title];
  return layout === 'headings' ? [`## Rozdział ${String(number)}. ${title}`] : [`## Rozdział ${String(number)}`, title];
}

function laidOut(unit: Provision, layout: Layout): string[] {
  const lines = provisionLines(unit, '.');
  if (layout !== 'all-headings') return lines;
  const [first = '', ...rest] = lines;
  const opening = marker(unit);
  return [`### ${opening}`, first.slice(opening.length + 1), ...rest];
}

/** The paragraphs of a text in chapters; a text of one chapter has no heading for it. */
export function chaptersLines(chapters: readonly Chapter[], layout: Layout): string[] {
  return chapters.flatMap((chapter, index) => [
    ...(chapters.length > 1 ? chapterLines(chapter, index + 1, layout) : []),
    ...chapter.provisions.flatMap((unit) => laidOut(unit, layout)),
  ]);
}

export const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 2, 0);
