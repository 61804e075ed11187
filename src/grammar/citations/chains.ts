import { STEP_RANKS, type CitedEnd, type Step, type StepKind, type UnitsMention } from './mentions.ts';
import { readAt, type Level, type NumberSpan } from './parser.ts';

/** The levels that make one chain: each deeper than the one before („§ 5 ust. 2”) or, reversed, each higher („pkt 4 § 33”). */
function chainOf(levels: readonly Level[]): readonly Level[] {
  const [first, second] = levels;
  if (first === undefined || second === undefined) return levels;
  const deeper = STEP_RANKS[second.kind] > STEP_RANKS[first.kind];
  let length = 1;
  for (let i = 1; i < levels.length; i++) {
    const [before, here] = [levels[i - 1], levels[i]];
    if (before === undefined || here === undefined) break;
    const isDoubleTiret = before.kind === 'tir' && here.kind === 'tir';
    const difference = STEP_RANKS[here.kind] - STEP_RANKS[before.kind];
    const follows = deeper ? difference > 0 || isDoubleTiret : difference < 0 && here.joint === ' ';
    if (!follows) break;
    length++;
  }
  return levels.slice(0, length);
}

const step = ({ kind }: Level, { number }: NumberSpan): Step => ({
  kind: kind as StepKind,
  number: number.replace(/\s+/g, ''),
});

/** The named ends of a chain, with their offsets from its beginning. */
function endsOf(chain: readonly Level[], length: number): CitedEnd[] {
  const reversed = chain.length > 1 && STEP_RANKS[chain[1]?.kind ?? 'zd'] < STEP_RANKS[chain[0]?.kind ?? 'zd'];
  const units = chain.filter(({ kind }) => kind !== 'zd');
  if (reversed) {
    const steps = units.toReversed().flatMap((level) => level.items.slice(0, 1).map((item) => step(level, item)));
    return [{ steps, start: 0, end: length }];
  }
  const ends: CitedEnd[] = [];
  let above: Step[] = [];
  let start = 0;
  units.forEach((level, index) => {
    const isLast = index === units.length - 1;
    level.items.forEach((item, position) => {
      if (position > 0) start = item.start;
      const isEnd = isLast || position < level.items.length - 1;
      if (isEnd) ends.push({ steps: [...above, step(level, item)], start, end: item.end });
    });
    above = [...above, ...level.items.slice(-1).map((item) => step(level, item))];
  });
  if (ends.length === 0) ends.push({ steps: [], start: 0, end: length });
  return ends;
}

/** The chain of units that begins at a place of a text; a sentence alone („zdanie pierwsze”) is none. */
export function readUnits(text: string, at: number): UnitsMention | null {
  const reading = readAt('Units', text, at);
  if (reading === null) return null;
  const chain = chainOf(reading.value);
  const last = chain.at(-1);
  const isCut = chain.length < reading.value.length;
  const length = isCut ? (last?.items.at(-1)?.end ?? reading.length) : reading.length;
  if (chain.every(({ kind }) => kind === 'zd')) return null;
  const bareAttachment = chain.some(({ kind, items }) => kind === 'zal' && items.length === 0);
  const move = (end: CitedEnd): CitedEnd => ({ steps: end.steps, start: at + end.start, end: at + end.end });
  return { kind: 'units', start: at, end: at + length, ends: endsOf(chain, length).map(move), bareAttachment };
}
