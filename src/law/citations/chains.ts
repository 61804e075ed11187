import { STEP_RANKS, type CitedEnd, type CitedStep, type StepKind, type UnitsMention } from './mentions.ts';
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

interface Chain {
  readonly levels: readonly Level[];
  /** The attachment that a chain names after its units: „§ 12 ust. 1–2 *załącznika*”. */
  readonly attachment: Level | null;
  readonly length: number;
}

/** The levels of the chain that begins at a place, with their offsets from there, and how many characters they take. */
function readChain(text: string, at: number): Chain | null {
  const levels: Level[] = [];
  let attachment: Level | null = null;
  const reading = readAt('Units', text, at, (head, level, joint) => {
    if (levels.length === 0) levels.push(head);
    const next = { ...level, joint };
    if (attachment !== null) return false;
    if (follows(levels, next)) levels.push(next);
    else if (next.kind === 'zal' && joint === ' ') attachment = next;
    else return false;
    return true;
  });
  if (reading === null) return null;
  return { levels: levels.length === 0 ? reading.value : levels, attachment, length: reading.length };
}

const step = ({ kind }: Level, { number }: NumberSpan): CitedStep => ({
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
  let above: CitedStep[] = [];
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
export function readUnitChain(text: string, at: number): UnitsMention | null {
  const reading = readChain(text, at);
  if (reading === null) return null;
  const { levels, attachment, length } = reading;
  if (levels.every(({ kind }) => kind === 'zd')) return null;
  const [number] = attachment?.items ?? [];
  const container = attachment === null || number === undefined ? [] : [step(attachment, number)];
  const named = attachment === null ? levels : [...levels, attachment];
  return {
    kind: 'units',
    start: at,
    end: at + length,
    ends: endsOf(levels, length).map(({ steps, start, end }) => ({
      steps: [...container, ...steps],
      start: at + start,
      end: at + end,
    })),
    bareAttachment: named.some(({ kind, items }) => kind === 'zal' && items.length === 0),
  };
}
