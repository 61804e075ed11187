import { RANKS } from '../../model/unit-draft.ts';
import type { Step, UnitKind, UnitPath, WordsPlace } from '../../types.ts';
import type { Cursor } from './cursor.ts';
import { readLabels, type LabelRange } from './labels.ts';

/** The parts of a unit that have no number, in the order a chain of names may go down to them. */
const PARTS = new Set(['title', 'introduction', 'common', 'sentence']);

/** Documents that acts carry as attachments and name by a word: „w Regulaminie”, „§ 5 Statutu”. */
const ATTACHED =
  /^(regulamin|statut|statuc|program|plan|instrukcj|strategi|wykaz|cennik|taryf|procedur|kodeks|zasad)(?:ie|u|em|owi|y|ę|i|ą|a|ami|ach|om)?$/u;

const rankOf = (step: Step): number => RANKS[step.kind] + (step.name === 'double' ? 1 : 0);

/** A way that goes on from another: levels the second names anew are left out of the first („§ 2 pkt 2” + „pkt 3” is „§ 2 pkt 3”). */
export function joinPaths(context: UnitPath, relative: UnitPath): UnitPath {
  const first = relative[0];
  if (first === undefined) return context;
  const cut = context.findIndex((step) => rankOf(step) >= rankOf(first));
  return [...(cut === -1 ? context : context.slice(0, cut)), ...relative];
}

interface Group {
  /** `null` for a part of a unit. */
  readonly kind: UnitKind | null;
  readonly ranges: readonly LabelRange[];
  readonly part: WordsPlace['part'];
  readonly double: boolean;
}

function readAttachedName(cursor: Cursor): Group | null {
  const token = cursor.peek();
  if (token?.type !== 'word' || !token.capital) return null;
  const name = ATTACHED.exec(token.value)?.[1];
  if (name === undefined) return null;
  cursor.at++;
  return {
    kind: 'zal',
    ranges: [{ from: '', to: null, name: name === 'statuc' ? 'statut' : name }],
    part: 'unit',
    double: false,
  };
}

/** „do niniejszej uchwały”, „uchwały”: of which act a unit is, said once more. */
function skipOwner(cursor: Cursor): void {
  cursor.attempt((c) => {
    c.take(/^do$/u);
    c.take(/^(?:tej|tego|niniejszej|niniejszego|ww|wymienionej|wymienionego|zmienianej|zmienianego)$/u);
    if (c.peek()?.value !== 'act' || c.peek()?.type !== 'named') return null;
    c.at++;
    return true;
  });
}

/** „nazwę rozdziału” without a number: the new heading has it. */
function skipBareGrouping(cursor: Cursor): void {
  cursor.attempt((c) => {
    const token = c.peek();
    if (token?.type !== 'named' || !/^(?:rozdz|dzial|oddz)$/u.test(token.value)) return null;
    c.at++;
    return readLabels(c, token.value as UnitKind) === null ? true : null;
  });
}

/** A name of units with their numbers: „ust. 1 i 2”, „załącznika nr 2 do uchwały”, „zdanie drugie”. */
function readGroup(cursor: Cursor): Group | null {
  const attached = readAttachedName(cursor);
  if (attached !== null) return attached;
  const double = cursor.take(/^podwójn(?:e|ego|ym|ych|ymi)$/u);
  const before = cursor.attempt((c) => readLabels(c, 'ordinal'));
  const token = cursor.peek();
  if (token?.type !== 'named' || token.value === 'act' || token.value === 'ppkt' || token.value === 'table') return null;
  cursor.at++;
  if (PARTS.has(token.value)) {
    if (token.value !== 'sentence') {
      if (token.value === 'title') skipBareGrouping(cursor);
      skipOwner(cursor);
      return { kind: null, ranges: [], part: token.value as 'title', double: false };
    }
    const ranges = before ?? cursor.attempt((c) => readLabels(c, 'sentence'));
    return ranges === null ? null : { kind: null, ranges, part: { sentence: 0 }, double: false };
  }
  const kind = token.value as UnitKind;
  const ranges = before ?? cursor.attempt((c) => readLabels(c, kind));
  if (ranges === null) return null;
  skipOwner(cursor);
  return { kind, ranges, part: 'unit', double };
}

const stepOf = (kind: UnitKind, number: string, group: Group, range: LabelRange): Step => ({
  kind,
  number,
  ...(range.name === undefined ? {} : { name: range.name }),
  ...(group.double ? { name: 'double' } : {}),
});

function placesOf(above: UnitPath, group: Group): WordsPlace[] {
  const { kind } = group;
  if (kind === null) {
    if (typeof group.part === 'object') {
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
    part: 'unit',
  }));
}

const prepend = (steps: UnitPath, place: WordsPlace): WordsPlace => ({
  ...place,
  from: [...steps, ...place.from],
  to: place.to === null ? null : [...steps, ...place.to],
});

/** The rank of a group, parts of a unit lowest. */
const groupRank = ({ kind, double }: Group): number => (kind === null ? 20 : RANKS[kind] + (double ? 1 : 0));

/**
 * Names of units in a row, as ways relative to what is known from before: „§ 1 w pkt 1 i w § 2 w pkt 1”, „ust. 1 pkt 2–4”, „pkt 4 § 33”
 * (reversed), „w § 5, ust. 2”. Takes the longest row that makes sense; `null` where there is none.
 */
export function readPlaces(cursor: Cursor): WordsPlace[] | null {
  let done: WordsPlace[] = [];
  /** The places that the next group may go down from. */
  let open: WordsPlace[] = [];
  for (;;) {
    const start = cursor.at;
    const comma = open.length > 0 && cursor.take(/^,$/u);
    const conjunction =
      open.length > 0 &&
      (cursor.take(/^(?:i|oraz|lub|bądź)$/u) || cursor.take(/^a$/u, /^także$/u) || cursor.take(/^jak$/u, /^również$/u));
    cursor.take(/^(?:w|we)$/u);
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
    const [top] = last.from;
    const bottom = last.part === 'unit' ? last.from.at(-1) : undefined;
    const lowest = bottom === undefined ? 20 : rankOf(bottom);
    if (!conjunction && rank > lowest) {
      // A row of numbers before a lower unit („§ 3, § 4 ust. 1”): the last alone goes down.
      done = [...done, ...open.slice(0, -1)];
      open = placesOf(last.to ?? last.from, group);
    } else if (
      !comma &&
      !conjunction &&
      group.kind !== null &&
      (top === undefined || rank < rankOf(top)) &&
      group.ranges.length === 1
    ) {
      const [above] = placesOf([], group);
      const steps = above?.from ?? [];
      done = done.map((place) => prepend(steps, place));
      open = open.map((place) => prepend(steps, place));
    } else if (comma || conjunction) {
      done = [...done, ...open];
      const next = placesOf([], group);
      open =
        group.kind === null
          ? placesOf(last.part === 'unit' ? last.from.slice(0, typeof group.part === 'object' ? -1 : 0) : last.from, group)
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
  const places = [...done, ...open];
  return places.length === 0 ? null : places;
}
