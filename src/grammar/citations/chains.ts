import { STEP_RANKS, type CitedEnd, type Step, type StepKind, type UnitsMention } from './mentions.ts';
import { readAt, type Level, type NumberSpan } from './parser.ts';

/** Whether a level goes on with a chain: deeper than the one before („§ 5 ust. 2”) or, reversed, higher („pkt 4 § 33”). */
function follows(chain: readonly Level[], here: Level): boolean {
  const [first, second] = chain;
  const before = chain.at(-1);
  if (first === undefined || before === undefined) return false;
  const deeper = STEP_RANKS[(second ?? here).kind] > STEP_RANKS[first.kind];
  const difference = STEP_RANKS[here.kind] - STEP_RANKS[before.kind];
  const isDoubleTiret = before.kind === 'tir' && here.kind === 'tir' && here.joint !== ',';
  return deeper || isDoubleTiret ? difference > 0 || isDoubleTiret : difference < 0 && here.joint === ' ';
}

const shifted = (level: Level, by: number): Level => ({
  ...level,
  items: level.items.map(({ number, start, end }) => ({ number, start: start + by, end: end + by })),
});

/** The levels of the chain that begins at a place, with their offsets from there, and how many characters they take. */
function readChain(text: string, at: number): { readonly chain: readonly Level[]; readonly length: number } | null {
  const first = readAt('Level', text, at);
  if (first === null) return null;
  const chain = [first.value];
  let { length } = first;
  for (let next = readAt('NextLevel', text, at + length); next !== null; next = readAt('NextLevel', text, at + length)) {
    if (!follows(chain, next.value)) break;
    chain.push(shifted(next.value, length));
    length += next.length;
  }
  return { chain, length };
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
  const reading = readChain(text, at);
  if (reading === null) return null;
  const { chain, length } = reading;
  if (chain.every(({ kind }) => kind === 'zd')) return null;
  const bareAttachment = chain.some(({ kind, items }) => kind === 'zal' && items.length === 0);
  const move = (end: CitedEnd): CitedEnd => ({ steps: end.steps, start: at + end.start, end: at + end.end });
  return { kind: 'units', start: at, end: at + length, ends: endsOf(chain, length).map(move), bareAttachment };
}
