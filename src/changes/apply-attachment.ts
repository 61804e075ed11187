import { plainText } from '../model/plain-text.ts';
import { numberOf } from '../model/unit-number.ts';
import { REASONS } from '../strings/versions.ts';
import type { Effect, Unit, UnitRange } from '../types.ts';
import { applyInsert } from './apply-insert.ts';
import { chainOf, moved, withUnit } from './edit-tree.ts';
import { findRange, type FoundUnit } from './find-unit.ts';
import { pathName } from './path-name.ts';
import { isRefusal, refuse, type Refusal, type WordingState } from './wording-state.ts';

/** The attachments of the amending act that hold the new text; all of them, and none without words. */
function sourcesIn(amending: readonly Unit[], sources: readonly UnitRange[]): Unit[] | Refusal {
  const fresh: Unit[] = [];
  for (const range of sources) {
    const row = findRange(amending, range);
    if (isRefusal(row) || row.some(({ unit }) => unit.content.length === 0 && unit.children.length === 0))
      return refuse(REASONS.noSource(pathName(range.from)));
    fresh.push(...row.map(({ unit }) => unit));
  }
  return fresh;
}

/** New attachments, by the numbers announced for them. */
function added(state: WordingState, targets: readonly UnitRange[], fresh: readonly Unit[]): WordingState | Refusal {
  if (targets.length !== fresh.length) return refuse(REASONS.uneven);
  const units = fresh.map((unit, index): Unit => {
    const number = targets[index]?.from.at(-1)?.number ?? '';
    return number === '' ? unit : { ...moved(unit, null, null, number), label: `Załącznik nr ${number}` };
  });
  return applyInsert(state, { type: 'insert', under: [], anchor: null, announced: targets, wording: { lead: [], units } });
}

/** A programme is the text of an attachment: new wording of that is the new text of the programme. */
function replacedText(state: WordingState, [only, ...others]: readonly Unit[]): WordingState | Refusal {
  if (only === undefined || others.length > 0) return refuse(REASONS.uneven);
  const lead: Unit = { ...only, id: 'wstep' as Unit['id'], kind: 'text', label: '', heading: null, children: [] };
  const units = only.children.map((unit) => moved(unit, chainOf([only]), null));
  return { ...state, units: only.content.length === 0 ? units : [lead, ...units] };
}

/** The title that an attachment brings: „Załącznik do uchwały nr … zmieniającej” heads the amending act's page, not the amended one's. */
const titleOf = ({ heading }: Unit): Unit['heading'] =>
  heading === null || /^(?:nr\s+\S+\s+)?do\s/iu.test(plainText(heading).trim()) ? null : heading;

/** Attachments of the amending act in the place of those of the amended one, or beside them. */
export function applyAttachment(
  state: WordingState,
  effect: Extract<Effect, { type: 'attachment' }>,
  amending: readonly Unit[],
): WordingState | Refusal {
  const { targets } = effect;
  const fresh = sourcesIn(amending, effect.sources);
  if (isRefusal(fresh)) return fresh;
  if (effect.added) return added(state, targets, fresh);
  if (targets.some(({ from }) => from.length === 0)) return replacedText(state, fresh);
  const olds: FoundUnit[] = [];
  for (const target of targets) {
    const row = findRange(state.units, target);
    if (isRefusal(row)) return row;
    olds.push(...row);
  }
  if (olds.length !== fresh.length) return refuse(REASONS.uneven);
  const units = fresh.reduce((list, source, index): readonly Unit[] => {
    const old = olds[index];
    if (old === undefined) return list;
    const { id, label, heading } = old.unit;
    const unit = { ...moved(source, null, null, numberOf(old.unit)), id, label, heading: titleOf(source) ?? heading };
    return withUnit(list, old.above, old.unit, [unit]);
  }, state.units);
  return { ...state, units };
}
