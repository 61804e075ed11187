import { plainText } from '../model/plain-text.ts';
import { numberOf } from '../model/unit-number.ts';
import { REASONS } from '../strings/versions.ts';
import type { Inflection } from '../law/inflection/inflection.ts';
import type { Effect, Unit } from '../types.ts';
import { applyInsert } from './apply-insert.ts';
import { applyRenumber } from './apply-renumber.ts';
import { applyEnd, applyRepeal } from './apply-repeal.ts';
import { applyReplace, changePart, inlineOf, withoutDash } from './apply-replace.ts';
import { applySubpoints } from './apply-subpoints.ts';
import { applyRows } from './apply-table.ts';
import { applyWords } from './apply-words.ts';
import { editLastLine, lastLineOf, replaceEach } from './edit-place.ts';
import { isCertainSentence } from './certain-sentence.ts';
import { chainOf, moved, withUnit } from './edit-tree.ts';
import { findRange, findUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { editSentences } from './sentences-of-unit.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

type Of<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

const isMark = (character: string, mark: string): boolean => (mark === '–' ? /[-–—−]/u.test(character) : character === mark);

/** The mark that closes a unit becomes another; one that is so already is as the act wants it. */
function applyPunctuation(state: WordingState, { places, from, to }: Of<'punctuation'>): WordingState | Refusal {
  let next = state;
  for (const place of places) {
    const row = findRange(next.units, place);
    if (isRefusal(row)) return row;
    const wrong = row.find(
      ({ unit }) =>
        !unit.repealed && !isMark(lastLineOf(unit).slice(-1), from) && (to === '' || !isMark(lastLineOf(unit).slice(-1), to)),
    );
    if (wrong !== undefined) return refuse(REASONS.mark(from, pathName(place.from)));
    const units = replaceEach(next.units, row, (unit) =>
      unit.repealed
        ? unit
        : editLastLine(unit, (line) => {
            const end = line.trimEnd().length;
            return isMark(line.charAt(end - 1), from) ? [{ from: end - 1, to: end, put: to }] : [];
          }),
    );
    next = { ...next, units };
  }
  return next;
}

/** A sentence after another, a common part or a title where there was none. */
function applyPart(state: WordingState, { part, target, after, wording }: Of<'insert-part'>): WordingState | Refusal {
  const found = findUnit(state.units, target);
  if (isRefusal(found)) return found;
  const { unit, above } = found;
  const put = (fresh: Unit): WordingState => ({ ...state, units: withUnit(state.units, above, unit, [fresh]) });
  if (part === 'title')
    return unit.heading === null ? put({ ...unit, heading: inlineOf(wording) }) : refuse(REASONS.exists(pathName(target)));
  if (part === 'introduction') return changePart(state, { from: target, to: null, part }, wording);
  if (part === 'common') {
    if (unit.children.length === 0 || unit.children.some(({ kind }) => kind === 'wsp'))
      return refuse(REASONS.noPart(pathName(target)));
    const content = withoutDash(wording);
    const draft: Unit = {
      ...unit,
      id: 'wsp' as Unit['id'],
      kind: 'wsp',
      label: '–',
      heading: null,
      content,
      text: plainText(content),
      children: [],
    };
    return put({ ...unit, children: [...unit.children, moved(draft, null, chainOf([...above, unit]))] });
  }
  if ((after ?? -1) > 0 && !isCertainSentence(unit, after ?? -1)) return refuse(REASONS.doubtfulSentences(pathName(target)));
  const longer = withSentence(unit, after ?? -1, plainText(wording.lead));
  return longer === null ? refuse(REASONS.noSentence(pathName(target))) : put(longer);
}

/** A unit with a sentence after another of its sentences (0: before them, -1: after the last); `null` where it hasn't so many. */
function withSentence(unit: Unit, after: number, words: string): Unit | null {
  const next =
    after === 0
      ? editSentences(unit, 1, 1, (_, from) => [{ from, to: from, put: `${words} ` }])
      : editSentences(unit, after, 1, (_, __, to) => [{ from: to, to, put: ` ${words}` }]);
  return next === unit ? null : next;
}

/** Attachments of the amending act in the place of those of the amended one. */
function applyAttachment(
  state: WordingState,
  { targets, sources, added }: Of<'attachment'>,
  amending: readonly Unit[],
): WordingState | Refusal {
  let units = state.units;
  const fresh: Unit[] = [];
  for (const range of sources) {
    const row = findRange(amending, range);
    if (isRefusal(row)) return refuse(REASONS.noSource(pathName(range.from)));
    fresh.push(...row.map(({ unit }) => unit));
  }
  if (fresh.some(({ content, children }) => content.length === 0 && children.length === 0))
    return refuse(REASONS.noSource(pathName(sources[0]?.from ?? [])));
  const [whole] = targets;
  if (!added && targets.length === 1 && whole?.from.length === 0) return replacedText(state, fresh);
  const olds = added ? [] : targets.map((target) => findRange(units, target));
  for (const old of olds) if (isRefusal(old)) return old;
  const rows = olds.flatMap((row) => (isRefusal(row) ? [] : row));
  if (!added && rows.length !== fresh.length) return refuse(REASONS.uneven);
  if (added) {
    const wording = fresh.map((unit, index) => renamed(unit, targets[index]?.from.at(-1)?.number ?? ''));
    return applyInsert(state, {
      type: 'insert',
      under: [],
      anchor: null,
      announced: targets,
      wording: { lead: [], units: wording },
    });
  }
  rows.forEach(({ unit, above }, index) => {
    const source = fresh[index];
    if (source === undefined) return;
    const same = moved(source, null, null, numberOf(unit));
    // „Załącznik do uchwały nr … zmieniającej” heads the amending act's page, not the amended one's.
    const heading =
      source.heading === null || /^\s*(?:nr\s+\S+\s+)?do\s/iu.test(plainText(source.heading)) ? unit.heading : source.heading;
    units = withUnit(units, above, unit, [{ ...same, id: unit.id, label: unit.label, heading }]);
  });
  return { ...state, units };
}

/** A programme is the text of an attachment: new wording of that is the new text of the programme. */
function replacedText(state: WordingState, fresh: readonly Unit[]): WordingState | Refusal {
  const [only, second] = fresh;
  if (only === undefined || second !== undefined) return refuse(REASONS.uneven);
  const lead: Unit[] =
    only.content.length === 0
      ? []
      : [{ ...only, id: 'wstep' as Unit['id'], kind: 'text', label: '', heading: null, children: [] }];
  return { ...state, units: [...lead, ...only.children.map((unit) => moved(unit, chainOf([only]), null))] };
}

const renamed = (unit: Unit, number: string): Unit =>
  number === '' ? unit : { ...moved(unit, null, null, number), label: `Załącznik nr ${number}` };

/** What operations need besides the wording: units of the act that orders them, and forms of words. */
export interface Means {
  readonly amending: readonly Unit[];
  readonly words: Inflection;
}

/** A wording with one operation applied, or why it can't be. */
export function applyEffect(state: WordingState, effect: Effect, { amending, words }: Means): WordingState | Refusal {
  switch (effect.type) {
    case 'replace':
      return applyReplace(state, effect);
    case 'insert':
      return applyInsert(state, effect);
    case 'insert-part':
      return applyPart(state, effect);
    case 'repeal':
    case 'annul':
      return applyRepeal(state, effect);
    case 'words':
      return applyWords(state, effect, words);
    case 'punctuation':
      return applyPunctuation(state, effect);
    case 'subpoints':
      return applySubpoints(state, effect);
    case 'renumber':
      return applyRenumber(state, effect);
    case 'attachment':
      return applyAttachment(state, effect, amending);
    case 'rows':
      return applyRows(state, effect);
    case 'end':
      return applyEnd(state, effect);
  }
}
