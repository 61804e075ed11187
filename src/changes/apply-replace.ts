import type { PhrasingContent } from 'mdast';
import { numberOf } from '../model/unit-number.ts';
import { unitsFor } from './instructions/settle-effect.ts';
import { plainText } from '../model/plain-text.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Unit, QuotedWording, WordsPlace } from '../types.ts';
import { changeTable } from './apply-table.ts';
import { editTitle } from './edit-place.ts';
import { isCertainSentence } from './certain-sentence.ts';
import { editNodes, type Edit } from './edit-words.ts';
import { chainOf, moved, recountTirets, withChildren, withUnit } from './edit-tree.ts';
import { isTablePart } from './find-table.ts';
import { findRange, findUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { editSentences } from './sentences-of-unit.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type ReplaceEffect = Extract<Effect, { type: 'replace' }>;

/** Inline content of a wording, each paragraph in a line of its own. */
export const inlineOf = ({ lead }: QuotedWording): PhrasingContent[] =>
  lead
    .filter((node) => node.type === 'paragraph')
    .flatMap(({ children }, index) => [...(index === 0 ? [] : [{ type: 'text', value: '\n' } as const]), ...children]);

/** Title of an act without the kind of act before it, which the metadata hold: „Rozporządzenie w sprawie …” and „w sprawie …” are the same. */
function replaceTitle(state: WordingState, wording: QuotedWording): WordingState {
  const words = plainText(wording.lead).replace(/[.;,]$/u, '');
  const isWhole = /^(?:uchwał|zarządzeni|rozporządzeni|ustaw)/iu.test(words);
  return editTitle(state, (line) => {
    const before = isWhole ? -1 : line.search(/\s(?:w\s+sprawie|zmieniając|o\s)/u);
    return [{ from: before + 1, to: line.length, put: words }];
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
function withPart(unit: Unit, part: WordsPlace['part'], wording: QuotedWording | null, count: number): Unit | null {
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
export function withoutDash(wording: QuotedWording): QuotedWording['lead'] {
  const first = editNodes(wording.lead.slice(0, 1), (line) => [
    { from: 0, to: /^(?:[–—-]\s*)?/u.exec(line)?.[0].length ?? 0, put: '' },
  ]);
  return [...first, ...wording.lead.slice(1)];
}

/** Units in a row give way to their new wordings. */
function replaceRange(units: readonly Unit[], target: WordsPlace, fresh: readonly Unit[]): readonly Unit[] | Refusal {
  const row = findRange(units, target);
  if (isRefusal(row)) return row;
  const [first] = row;
  // „pkt 2” of the formula and „2.” of the wording are the same unit only where the text has them so.
  if (fresh.some(({ kind }) => kind !== first.unit.kind)) return refuse(REASONS.otherUnits);
  const chain = chainOf(first.above);
  const olds = new Set(row.map(({ unit }) => unit));
  const placed = fresh.map((unit, index) => {
    const old = row[index]?.unit;
    const wording = moved(unit, null, chain);
    // Of two units of a number (§ 1 of art. 1 and of art. 2) each keeps its id.
    return old?.id.startsWith(`${wording.id}--`) === true
      ? moved(unit, null, chain, numberOf(unit) + old.id.slice(wording.id.length))
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

function replaceUnits(state: WordingState, target: WordsPlace, { targets, wording }: ReplaceEffect): WordingState | Refusal {
  const rows = wording.lead.length === 0 ? unitsFor(targets, wording.units) : null;
  if (rows === null) {
    // The wording of a unit whose number it doesn't repeat.
    const found = findUnit(state.units, target.from);
    if (isRefusal(found)) return found;
    const chain = chainOf([...found.above, found.unit]);
    const unit: Unit = {
      ...found.unit,
      content: wording.lead,
      text: plainText(wording.lead),
      repealed: false,
      children: wording.units.map((child) => moved(child, null, chain)),
    };
    return { ...state, units: withUnit(state.units, found.above, found.unit, [unit]) };
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
  if (target.part === 'unit') return replaceUnits(state, target, effect);
  if (target.part === 'title' && target.from.length === 0) return replaceTitle(state, effect.wording);
  return changePart(state, target, effect.wording, effect.targets.length);
}

/** A part of a unit changed, or deleted where there is no wording; `count`: how many sentences in a row. */
export function changePart(
  state: WordingState,
  place: WordsPlace,
  wording: QuotedWording | null,
  count = 1,
): WordingState | Refusal {
  if (isTablePart(place.part)) return changeTable(state, place, wording);
  const found = findUnit(state.units, place.from);
  if (isRefusal(found)) return found;
  const { part, from } = place;
  // Where the last of some sentences can be told, so can those before it.
  if (typeof part === 'object' && !isCertainSentence(found.unit, part.sentence === -1 ? -1 : part.sentence + count - 1))
    return refuse(REASONS.doubtfulSentences(pathName(from)));
  const unit = withPart(found.unit, part, wording, count);
  if (unit === null)
    return refuse(typeof part === 'object' ? REASONS.noSentence(pathName(from)) : REASONS.noPart(pathName(from)));
  return { ...state, units: withUnit(state.units, found.above, found.unit, [unit]) };
}
