import type { Paragraph, RootContent } from 'mdast';
import { plainText, rawText } from '../model/plain-text.ts';
import { REASONS, REPEALED } from '../strings/versions.ts';
import type { Effect, Unit } from '../types.ts';
import { withUnit } from './edit-tree.ts';
import { findUnit } from './find-unit.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type SubpointsEffect = Extract<Effect, { type: 'subpoints' }>;

const NUMBER = /^\s*(\d+(?:\.\d+)+)[.)]?(?=\s|$)/u;

/** Number of the podpunkt that a block begins; podpunkty are no units, they stand among the words of one. */
const numberOf = (node: RootContent): string | null =>
  node.type === 'paragraph' ? (NUMBER.exec(rawText([node]).trimStart())?.[1] ?? null) : null;

/** Order of „1.1”, „1.1.1”, „1.2”, „1.10”. */
function compare(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

const withContent = (unit: Unit, content: readonly RootContent[]): Unit => ({ ...unit, content, text: plainText(content) });

/** A unit, or one below it, whose content is changed at the block of a podpunkt; `null` where there is none. */
function atSubpoint(
  unit: Unit,
  number: string,
  change: (content: readonly RootContent[], index: number) => RootContent[],
): Unit | null {
  const index = unit.content.findIndex((node) => numberOf(node) === number);
  if (index !== -1) return withContent(unit, change(unit.content, index));
  for (const [position, child] of unit.children.entries()) {
    const changed = atSubpoint(child, number, change);
    if (changed !== null) return { ...unit, children: unit.children.with(position, changed) };
  }
  return null;
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** Index after a podpunkt and those below it („1.1.1” below „1.1”). */
function endOf(content: readonly RootContent[], index: number, number: string): number {
  const next = content.slice(index + 1).findIndex((node) => {
    const own = numberOf(node);
    return own !== null && !own.startsWith(`${number}.`);
  });
  return next === -1 ? content.length : index + 1 + next;
}

/** The numbers of all podpunkty in a unit, in document order. */
const numbersIn = (unit: Unit): string[] => [
  ...unit.content.flatMap((node) => numberOf(node) ?? []),
  ...unit.children.flatMap(numbersIn),
];

/** The blocks of a wording, by the podpunkt that each begins or goes on. */
function blocksByNumber(lead: readonly RootContent[], numbers: readonly string[]): Map<string, RootContent[]> {
  const blocks = new Map<string, RootContent[]>();
  let current = '';
  for (const node of lead) {
    const own = numberOf(node);
    if (own !== null && numbers.includes(own)) current = own;
    blocks.set(current, [...(blocks.get(current) ?? []), node]);
  }
  return blocks;
}

function apply(
  unit: Unit,
  { operation, wording }: SubpointsEffect,
  number: string,
  fresh: readonly RootContent[],
): Unit | string {
  const missing = REASONS.noTarget(`ppkt ${number}`);
  if (operation === 'repeal') {
    const label = (node: RootContent | undefined): string =>
      node === undefined ? number : (NUMBER.exec(rawText([node]).trimStart())?.[0] ?? number);
    return (
      atSubpoint(unit, number, (content, index) => [
        ...content.slice(0, index),
        paragraph(`${label(content[index])} ${REPEALED.masculine}`),
        ...content.slice(endOf(content, index, number)),
      ]) ?? missing
    );
  }
  if (operation === 'insert') {
    const numbers = numbersIn(unit);
    if (numbers.includes(number)) return REASONS.exists(`ppkt ${number}`);
    const before = numbers.filter((other) => compare(other, number) < 0).at(-1);
    if (before === undefined) return withContent(unit, [...unit.content, ...fresh]);
    return atSubpoint(unit, before, (content, index) => content.toSpliced(index + 1, 0, ...fresh)) ?? missing;
  }
  if (operation === 'replace') {
    if (wording === null) return REASONS.noWording;
    return (
      atSubpoint(unit, number, (content, index) => content.toSpliced(index, endOf(content, index, number) - index, ...fresh)) ??
      missing
    );
  }
  return markChanged(unit, number, operation) ?? missing;
}

function markChanged(
  unit: Unit,
  number: string,
  { from, to }: { readonly from: string; readonly to: string },
): Unit | string | null {
  const changed = atSubpoint(unit, number, (content, index) => {
    const text = rawText(content.slice(index, index + 1)).trim();
    return text.endsWith(from) ? content.with(index, paragraph(`${text.slice(0, -from.length)}${to}`)) : [...content];
  });
  if (changed === null) return null;
  const closes = (mark: string): boolean => textOf(changed, number).endsWith(mark);
  return closes(to) ? changed : REASONS.mark(from, `ppkt ${number}`);
}

/** The words of a podpunkt's block. */
const textOf = (unit: Unit, number: string): string => {
  const own = unit.content.find((node) => numberOf(node) === number);
  if (own !== undefined) return rawText([own]).trim();
  return unit.children.map((child) => textOf(child, number)).find((text) => text !== '') ?? '';
};

/** Podpunkty replaced, added or repealed among the words of the units that hold them. */
export function applySubpoints(state: WordingState, effect: SubpointsEffect): WordingState | Refusal {
  const found = findUnit(state.units, effect.under);
  if (isRefusal(found)) return found;
  const blocks = blocksByNumber(effect.wording?.lead ?? [], effect.numbers);
  let unit = found.unit;
  for (const number of effect.numbers) {
    const result = apply(unit, effect, number, blocks.get(number) ?? []);
    if (typeof result === 'string') return refuse(result);
    unit = result;
  }
  return { ...state, units: withUnit(state.units, found.above, found.unit, [unit]) };
}
