import type { Paragraph, PhrasingContent } from 'mdast';
import { unitsFor } from './instructions/settle-effect.ts';
import { plainText } from '../model/plain-text.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Unit, Wording, WordsPlace } from '../types.ts';
import { changeTable } from './apply-table.ts';
import { editTitle } from './edit-place.ts';
import { isCertainSentence } from './certain-sentence.ts';
import type { Edit, Editor } from './edit-words.ts';
import { chainOf, moved, recountTirets, withChildren, withUnit } from './edit-tree.ts';
import { isTablePart } from './find-table.ts';
import { findRange, findUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { editSentences } from './sentences-of-unit.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type ReplaceEffect = Extract<Effect, { type: 'replace' }>;

/** A line's characters all changed for others. */
const wholeLine =
  (put: string): Editor =>
  (line) => [{ from: 0, to: line.length, put }];

/** Inline content of the first paragraph of a wording. */
export const inlineOf = ({ lead }: Wording): PhrasingContent[] =>
  lead.flatMap((node, index) =>
    node.type === 'paragraph' || node.type === 'heading'
      ? [...(index === 0 ? [] : [{ type: 'text', value: '\n' } as const]), ...node.children]
      : [],
  );

/** Title of an act without the kind of act before it, which the metadata hold: „Rozporządzenie w sprawie …” and „w sprawie …” are the same. */
function replaceTitle(state: WordingState, wording: Wording): WordingState {
  const words = plainText(wording.lead).replace(/[.;,]$/u, '');
  const old = state.title;
  return editTitle(state, (line) => {
    const subject = /\s(?:w\s+sprawie|o\s+zmianie|zmieniając|o\s)/u.exec(line);
    const repeats = /^(?:uchwał|zarządzeni|rozporządzeni|ustaw)/iu.test(words);
    if (subject === null || repeats) return wholeLine(words)(line === old ? old : line);
    return [{ from: subject.index + 1, to: line.length, put: words }];
  });
}

/** Sentences of a unit changed for other words, or deleted where there are none; `null` where the unit hasn't so many. */
function replaceSentences(unit: Unit, ordinal: number, count: number, words: string): Unit | null {
  const next = editSentences(unit, ordinal, count, (line, from, to) => [
    words === '' ? deletion(line, from, to) : { from, to, put: words },
  ]);
  return next === unit ? null : next;
}

/** The white space before the words goes with them, or that after them where they begin the line. */
function deletion(line: string, from: number, to: number): Edit {
  const start = line.slice(0, from).trimEnd().length;
  return start > 0 ? { from: start, to, put: '' } : { from, to: line.length - line.slice(to).trimStart().length, put: '' };
}

/** A part of a unit with other words, or without them where there are none; `null` where the unit lacks the part. */
function withPart(unit: Unit, part: WordsPlace['part'], wording: Wording | null, count: number): Unit | null {
  if (typeof part === 'object' && 'sentence' in part)
    return replaceSentences(unit, part.sentence, count, wording === null ? '' : plainText(wording.lead));
  if (part === 'title') {
    if (wording === null) return unit.heading === null ? null : { ...unit, heading: null };
    return { ...unit, heading: inlineOf(wording) };
  }
  if (part === 'introduction') {
    return wording === null || unit.content.length === 0 || unit.children.length === 0
      ? null
      : { ...unit, content: wording.lead, text: plainText(wording.lead) };
  }
  const common = unit.children.find(({ kind }) => kind === 'wsp');
  if (part !== 'common' || common === undefined) return null;
  const children =
    wording === null
      ? unit.children.filter((child) => child !== common)
      : unit.children.map((child) =>
          child === common ? { ...common, content: withoutDash(wording), text: plainText(withoutDash(wording)) } : child,
        );
  return { ...unit, children };
}

/** A common part's own dash is its label. */
export function withoutDash(wording: Wording): Wording['lead'] {
  const [first, ...rest] = wording.lead;
  if (first?.type !== 'paragraph') return wording.lead;
  const [text, ...others] = first.children;
  if (text?.type !== 'text') return wording.lead;
  return [
    { ...first, children: [{ ...text, value: text.value.replace(/^\s*[–—-]\s*/u, '') }, ...others] } satisfies Paragraph,
    ...rest,
  ];
}

/** The wording of a unit whose number it doesn't repeat. */
const bareWording = (old: Unit, wording: Wording): Unit => ({
  ...old,
  content: wording.lead,
  text: plainText(wording.lead),
  repealed: false,
  children: wording.units.map((unit) => moved(unit, null, chainOf([old]))),
});

/** Units in a row give way to their new wordings. */
function replaceRange(units: readonly Unit[], target: WordsPlace, fresh: readonly Unit[]): readonly Unit[] | Refusal {
  const row = findRange(units, target);
  if (isRefusal(row)) return row;
  const [first] = row;
  if (first === undefined) return units;
  // „pkt 2” of the formula and „2.” of the wording are the same unit only where the text has them so.
  if (fresh.some(({ kind }) => kind !== first.unit.kind)) return refuse(REASONS.otherUnits);
  const chain = chainOf(first.above);
  const olds = new Set(row.map(({ unit }) => unit));
  const placed = fresh.map((unit, index) => {
    const old = row[index]?.unit;
    const name =
      unit.kind === 'tir' && old !== undefined ? /tir-(\d+)/u.exec(old.id.slice(old.id.lastIndexOf('tir-')))?.[1] : undefined;
    const wording = moved(unit, null, chain, name);
    // A wording may write „§ 9” as a heading or not; where the number is the same, so is the id.
    return old !== undefined && old.id.includes('--') && olds.size === 1
      ? moved({ ...wording, id: old.id }, chain, chain)
      : wording;
  });
  return withChildren(units, first.above, (children) => {
    const at = children.findIndex((unit) => olds.has(unit));
    return recountTirets(
      children.flatMap((unit, index) => (index === at ? placed : olds.has(unit) ? [] : [unit])),
      chain,
    );
  });
}

function replaceUnits(state: WordingState, { targets, wording }: ReplaceEffect): WordingState | Refusal {
  const rows = wording.lead.length === 0 ? unitsFor(targets, wording.units) : null;
  const [target] = targets;
  if (rows === null) {
    if (target === undefined) return refuse(REASONS.notRead);
    const found = findUnit(state.units, target.from);
    if (isRefusal(found)) return found;
    const old = found.unit;
    const bare = bareWording(old, wording);
    // What stands above the unit is in the ids of those below it.
    const unit = { ...bare, children: wording.units.map((child) => moved(child, null, chainOf([...found.above, old]))) };
    return { ...state, units: withUnit(state.units, found.above, old, [unit]) };
  }
  let units = state.units;
  for (const [index, place] of targets.entries()) {
    const next = replaceRange(units, place, rows[index] ?? []);
    if (isRefusal(next)) return next;
    units = next;
  }
  return { ...state, units };
}

/** New wording of units, or of a part of one. */
export function applyReplace(state: WordingState, effect: ReplaceEffect): WordingState | Refusal {
  const [target] = effect.targets;
  if (target === undefined) return refuse(REASONS.notRead);
  if (target.part === 'unit') return replaceUnits(state, effect);
  if (target.part === 'title' && target.from.length === 0) return replaceTitle(state, effect.wording);
  return changePart(state, target, effect.wording, effect.targets.length);
}

/** A part of a unit changed, or deleted where there is no wording; `count`: how many sentences in a row. */
export function changePart(state: WordingState, place: WordsPlace, wording: Wording | null, count = 1): WordingState | Refusal {
  if (isTablePart(place.part)) return changeTable(state, place, wording);
  const found = findUnit(state.units, place.from);
  if (isRefusal(found)) return found;
  const { part } = place;
  if (typeof part === 'object' && 'sentence' in part) {
    const { sentence } = part;
    if (Array.from({ length: count }).some((_, index) => !isCertainSentence(found.unit, sentence + index)))
      return refuse(REASONS.doubtfulSentences(pathName(place.from)));
  }
  const unit = withPart(found.unit, part, wording, count);
  if (unit === null)
    return refuse(
      typeof place.part === 'object' && 'sentence' in place.part
        ? REASONS.noSentence(pathName(place.from))
        : REASONS.noPart(pathName(place.from)),
    );
  return { ...state, units: withUnit(state.units, found.above, found.unit, [unit]) };
}
