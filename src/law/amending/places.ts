import { RANKS } from '../ranks.ts';
import type { Step, UnitKind, UnitPath, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { readLabels, type LabelRange } from './labels.ts';
import { skipAttachmentTitle, readOwner, readAttachedName } from './attachment-names.ts';
import { isSpelled } from './spelling.ts';
import { readTableGroup } from './table-places.ts';

/** The parts of a unit that have no number, in the order a chain of names may go down to them. */
const PARTS = new Set(['title', 'introduction', 'common', 'sentence']);

const rankOf = (step: Step): number => RANKS[step.kind] + (step.name === 'double' ? 1 : 0);

/** A way that goes on from another: levels the second names anew are left out of the first („§ 2 pkt 2” + „pkt 3” is „§ 2 pkt 3”). */
export function joinPaths(context: UnitPath, relative: UnitPath): UnitPath {
  const first = relative[0];
  if (first === undefined) return context;
  const cut = context.findIndex((step) => rankOf(step) >= rankOf(first));
  return [...(cut === -1 ? context : context.slice(0, cut)), ...relative];
}

export interface PlaceGroup {
  /** `null` for a part of a unit. */
  readonly kind: UnitKind | null;
  readonly ranges: readonly LabelRange[];
  readonly part: WordsPlace['part'];
  readonly double: boolean;
}

/** „tytuł rozdziału 2”, „nazwa załącznika nr 1 do uchwały”: the title of the unit named after it, never the unit. */
function readTitledUnit(cursor: Cursor): PlaceGroup | null {
  return cursor.attempt((c) => {
    const token = c.peek();
    if (token?.type !== 'named' || !isSpelled(token.value, 'rozdz|dzial|oddz|zal|par|art')) return null;
    c.at++;
    const kind = token.value as UnitKind;
    const ranges = readLabels(c, kind);
    const [only, second] = ranges ?? [];
    if (only === undefined || second !== undefined || only.to !== null) return null;
    if (kind === 'zal') skipAttachmentTitle(c);
    readOwner(c);
    return { kind, ranges: [only], part: 'title', double: false };
  });
}

/** „nazwę rozdziału” without a number: the new heading has it. */
function skipBareGrouping(cursor: Cursor): void {
  cursor.attempt((c) => {
    const token = c.peek();
    if (token?.type !== 'named' || !isSpelled(token.value, 'rozdz|dzial|oddz')) return null;
    c.at++;
    return readLabels(c, token.value as UnitKind) === null ? true : null;
  });
}

/** A name of units with their numbers: „ust. 1 i 2”, „załącznika nr 2 do uchwały”, „zdanie drugie”. */
function readGroup(cursor: Cursor): PlaceGroup | null {
  const attached = readAttachedName(cursor);
  if (attached !== null) return attached;
  const double = cursor.take('podwójn(?:e|ego|ym|ych|ymi)');
  const before = cursor.attempt((c) => readLabels(c, 'ordinal'));
  const token = cursor.peek();
  if (token?.type !== 'named' || token.value === 'act' || token.value === 'ppkt') return null;
  if (token.value === 'table' || token.value === 'row' || token.value === 'column') return readTableGroup(cursor, before);
  cursor.at++;
  if (PARTS.has(token.value)) {
    if (token.value !== 'sentence') {
      if (token.value === 'title') {
        const titled = readTitledUnit(cursor);
        if (titled !== null) return titled;
        skipBareGrouping(cursor);
      }
      readOwner(cursor);
      return { kind: null, ranges: [], part: token.value as 'title', double: false };
    }
    const ranges = before ?? cursor.attempt((c) => readLabels(c, 'sentence'));
    if (ranges === null) return null;
    readOwner(cursor);
    return { kind: null, ranges, part: { sentence: 0 }, double: false };
  }
  const kind = token.value as UnitKind;
  const ranges = before ?? cursor.attempt((c) => readLabels(c, kind));
  if (ranges === null) return null;
  if (kind === 'zal') skipAttachmentTitle(cursor);
  readOwner(cursor);
  return { kind, ranges, part: 'unit', double };
}

const stepOf = (kind: UnitKind, number: string, group: PlaceGroup, range: LabelRange): Step => ({
  kind,
  number,
  ...(range.name === undefined ? {} : { name: range.name }),
  ...(group.double ? { name: 'double' } : {}),
});

function placesOf(above: UnitPath, group: PlaceGroup): WordsPlace[] {
  const { kind } = group;
  if (kind === null) {
    if (typeof group.part === 'object' && 'sentence' in group.part) {
      return group.ranges.flatMap(({ from, to }) => {
        const numbers = [];
        for (let n = Number(from); n <= Number(to ?? from); n++) numbers.push(n);
        return numbers.map((sentence) => ({ from: above, to: null, part: { sentence } }));
      });
    }
    return [{ from: above, to: null, part: group.part }];
  }
  return group.ranges.map((range) => ({
    from: [...above, stepOf(kind, range.from, group, range)],
    to: range.to === null ? null : [...above, stepOf(kind, range.to, group, range)],
    part: group.part,
  }));
}

const prepend = (steps: UnitPath, place: WordsPlace): WordsPlace => ({
  ...place,
  from: [...steps, ...place.from],
  to: place.to === null ? null : [...steps, ...place.to],
});

const hasPart = ({ part, from }: WordsPlace): boolean => part !== 'unit' && from.length > 0;

/** The rank of the smallest unit of a way. */
const rankOfPath = (path: UnitPath): number => {
  const lowest = path.at(-1);
  return lowest === undefined ? 0 : rankOf(lowest);
};

/** The rank of a group, parts of a unit lowest. */
const groupRank = ({ kind, double }: PlaceGroup): number => (kind === null ? 20 : RANKS[kind] + (double ? 1 : 0));

/**
 * Names of units in a row, as ways relative to what is known from before: „§ 1 w pkt 1 i w § 2 w pkt 1”, „ust. 1 pkt 2–4”, „pkt 4 § 33”
 * (reversed), „w § 5, ust. 2”. Takes the longest row that makes sense; `null` where there is none. What a verb before it acts on
 (`objects`) has no preposition: in „uchyla się § 4 i w § 5 wyraz …” the row ends before „i w § 5”, in „§ 4 i w § 5 ust. 2” it doesn't.
 */
export function readPlaces(cursor: Cursor, objects = false): WordsPlace[] | null {
  let done: WordsPlace[] = [];
  /** The places that the next group may go down from. */
  let open: WordsPlace[] = [];
  /** Whether the units are named from the smallest up. */
  let reversed = false;
  /** Where the row stood before a place that is none of the objects, unless one below it follows. */
  let located: { readonly at: number; readonly places: WordsPlace[] } | null = null;
  for (;;) {
    const start = cursor.at;
    const comma = open.length > 0 && cursor.take(',');
    const conjunction =
      open.length > 0 && (cursor.take('i|oraz|lub|bądź') || cursor.take('a', 'także') || cursor.take('jak', 'również'));
    const preposition = cursor.take('w|we');
    const group = readGroup(cursor);
    if (group === null) {
      cursor.at = start;
      break;
    }
    const last = open.at(-1);
    if (last === undefined) {
      open = placesOf([], group);
      continue;
    }
    const rank = groupRank(group);
    // „pkt 2 § 3–5”, „tytuł rozdziałów 2 i 3”: what is in several units at once has no one place.
    const isOne = group.ranges.length === 1 && group.ranges[0]?.to === null;
    const [top] = last.from;
    const bottom = last.part === 'unit' ? last.from.at(-1) : undefined;
    const lowest = bottom === undefined ? 20 : rankOf(bottom);
    if (!conjunction && rank > lowest) {
      // A row of numbers before a lower unit („§ 3, § 4 ust. 1”): the last alone goes down.
      if (!preposition) located = null;
      done = [...done, ...open.slice(0, -1)];
      open = placesOf(last.to ?? last.from, group);
    } else if (!comma && !conjunction && group.kind !== null && hasPart(last) && rank > rankOfPath(last.from)) {
      // „w § 3 tabela w pkt 1”, „w § 2 zdanie drugie w ust. 1”: the part of a unit further down.
      if (!isOne || open.length !== 1) {
        cursor.at = start;
        break;
      }
      open = placesOf(last.from, group).map((place) => ({ ...place, part: last.part }));
    } else if (!comma && !conjunction && group.kind !== null && (top === undefined || rank < rankOf(top)) && isOne) {
      const [above] = placesOf([], group);
      const steps = above?.from ?? [];
      done = done.map((place) => prepend(steps, place));
      open = open.map((place) => prepend(steps, place));
      reversed = true;
    } else if ((reversed || top?.kind === 'zal') && !comma && !conjunction && group.kind !== null && isOne) {
      // „lit. b w ust. 3 pkt 1”, „w załączniku ust. 2 w § 4”: the units above go down again.
      const [middle] = placesOf([], group);
      const between = (path: UnitPath): UnitPath | null => {
        const at = path.findIndex((step) => rankOf(step) > rank);
        return at <= 0 || rankOf(path[at - 1] ?? { kind: 'tir', number: '' }) >= rank || done.length > 0
          ? null
          : [...path.slice(0, at), ...(middle?.from ?? []), ...path.slice(at)];
      };
      const ways = open.map(({ from, to }) => [between(from), to === null ? null : between(to)] as const);
      if (ways.some(([from, to], index) => from === null || (to === null && open[index]?.to !== null))) {
        cursor.at = start;
        break;
      }
      open = open.map((place, index) => ({ ...place, from: ways[index]?.[0] ?? place.from, to: ways[index]?.[1] ?? null }));
    } else if (comma || conjunction) {
      // „§ 2 oraz ust. 1” names no two places: a unit and its own part.
      if (conjunction && last.part === 'unit' && rank > lowest) {
        cursor.at = start;
        break;
      }
      done = [...done, ...open];
      located = objects && preposition ? { at: start, places: done } : null;
      const next = placesOf([], group);
      open =
        group.kind === null
          ? placesOf(
              last.part === 'unit'
                ? last.from.slice(0, typeof group.part === 'object' && 'sentence' in group.part ? -1 : 0)
                : last.from,
              group,
            )
          : next.map((place) => ({
              ...place,
              from: joinPaths(last.from, place.from),
              to: place.to === null ? null : joinPaths(last.from, place.to),
            }));
    } else {
      cursor.at = start;
      break;
    }
  }
  if (located !== null) cursor.at = located.at;
  // A unit named twice („§ 4, 4”) is one.
  const places = [...new Map((located?.places ?? [...done, ...open]).map((place) => [JSON.stringify(place), place])).values()];
  return places.length === 0 ? null : places;
}
