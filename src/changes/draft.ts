import { REASONS } from '../strings/versions.ts';
import type {
  AppliedOperation,
  Change,
  Effect,
  IsoDate,
  ProvisionRef,
  UnappliedChange,
  Unit,
  UnitId,
  Version,
} from '../types.ts';
import type { Inflection } from '../law/inflection/inflection.ts';
import { applyEffect } from './apply-effect.ts';
import { compareWordings, idsIn, type Differences } from './compare-wordings.ts';
import { findRange } from './find-unit.ts';
import type { PlannedChange } from './plan-changes.ts';
import { inOrderOfEffects } from './working-order.ts';
import { isRefusal, type WordingState } from './wording-state.ts';

/** What became of an instruction in a document. */
export interface ChangeOutcome {
  readonly change: PlannedChange;
  /** Why it was not applied; `null` where it was. */
  readonly reason: string | null;
  /** Provisions it touched, in the wording it made. */
  readonly touched: readonly UnitId[];
  readonly date: IsoDate | null;
  /** It never took effect: repealed before, or its object had ended. */
  readonly superseded?: boolean;
}

/** Is told of each instruction what became of it in a document. */
export type OnOutcome = (outcome: ChangeOutcome) => void;

/** A planned change with its effects as seen from the document; empty where it wasn't read. */
export type ScopedChange = PlannedChange;

/** A wording while the operations of one day are applied to it. */
export interface WordingDraft {
  state: WordingState;
  /** Forms of words, for orders that leave number and case open. */
  readonly words: Inflection;
  readonly changedBy: Map<string, readonly Change[]>;
  readonly operations: AppliedOperation[];
  readonly amendedBy: ProvisionRef[];
  readonly unapplied: UnappliedChange[];
}

/** A draft that goes on from a wording. */
export const draftOf = (version: Version, words: Inflection): WordingDraft => ({
  words,
  state: { title: version.title, units: version.units },
  changedBy: new Map(Object.entries(version.changedBy)),
  operations: [],
  amendedBy: [],
  unapplied: [...version.unapplied],
});

interface Touched {
  readonly before: readonly UnitId[];
  readonly after: readonly UnitId[];
}

const topmost = (ids: readonly UnitId[]): UnitId[] => ids.filter((id) => !ids.some((above) => id.startsWith(`${above}-`)));
const roots = (units: readonly Unit[]): UnitId[] => units.map(({ id }) => id);

/** Topmost provisions that an operation touched: those it replaces as a whole, else those that differ. */
function touched(effect: Effect | null, before: WordingState, after: WordingState, differences: Differences): Touched {
  const { removed, added, changed } = differences;
  if (effect?.type === 'replace' && effect.targets.every(({ part, from }) => part === 'unit' && from.length > 0)) {
    const rows = ({ units }: WordingState): UnitId[] =>
      effect.targets.flatMap((target) => {
        const row = findRange(units, target);
        return isRefusal(row) ? [] : row.map(({ unit }) => unit.id);
      });
    return { before: rows(before), after: rows(after) };
  }
  return { before: topmost([...changed, ...roots(removed)]), after: topmost([...changed, ...roots(added)]) };
}

/** Puts the cause on each provision that is new or reads otherwise, and on one that lost a provision below it. */
function recordCause(draft: WordingDraft, cause: Change, { added, changed, bereft }: Differences): void {
  for (const id of new Set([...added.flatMap(idsIn), ...changed, ...bereft])) {
    const before = draft.changedBy.get(id) ?? [];
    const known = before.some(
      ({ document, provision, date }) => document === cause.document && provision === cause.provision && date === cause.date,
    );
    if (!known) draft.changedBy.set(id, [...before, cause]);
  }
}

/** Notes that an instruction was left out. */
export function refuseChange(
  draft: Pick<WordingDraft, 'unapplied'>,
  change: PlannedChange,
  reason: string,
  date: IsoDate | null,
  onOutcome: OnOutcome,
): void {
  const { act, instruction } = change;
  const told = draft.unapplied.some(
    (other) =>
      other.document === act.id &&
      other.provision === instruction.provision &&
      other.reason === reason &&
      other.text === instruction.words,
  );
  if (!told) draft.unapplied.push({ document: act.id, provision: instruction.provision, text: instruction.words, reason });
  onOutcome({ change, reason, touched: [], date });
}

/** Several effects of one instruction are one operation to a reader. */
function addOperation(draft: WordingDraft, { act, instruction }: PlannedChange, ids: Touched): void {
  const last = draft.operations.at(-1);
  const union = (a: readonly UnitId[], b: readonly UnitId[]): UnitId[] => topmost([...a, ...b.filter((id) => !a.includes(id))]);
  if (last?.document === act.id && last.provision === instruction.provision) {
    draft.operations.splice(-1, 1, { ...last, before: union(last.before, ids.before), after: union(last.after, ids.after) });
    return;
  }
  draft.operations.push({ document: act.id, provision: instruction.provision, instruction: instruction.words, ...ids });
  if (!draft.amendedBy.some(({ document, provision }) => document === act.id && provision === instruction.provision)) {
    draft.amendedBy.push({ document: act.id, provision: instruction.provision });
  }
}

/** Moves a draft on to another text, with the change that made it so; gives the provisions it touched. */
export function advance(
  draft: WordingDraft,
  change: PlannedChange,
  effect: Effect | null,
  next: WordingState,
  date: IsoDate,
): readonly UnitId[] {
  const before = draft.state;
  const differences = compareWordings(before.units, next.units);
  draft.state = next;
  recordCause(draft, { document: change.act.id, provision: change.instruction.provision, date }, differences);
  const ids = touched(effect, before, next, differences);
  addOperation(draft, change, ids);
  return ids.after.length > 0 ? ids.after : ids.before;
}

/** Applies all effects of an instruction, or none where one can't be applied, and notes why. */
export function applyChange(draft: WordingDraft, change: ScopedChange, date: IsoDate, onOutcome: OnOutcome): void {
  const { instruction, units } = change;
  const effects = inOrderOfEffects(change.effects, (effect) => [effect]);
  if (effects.length === 0) {
    refuseChange(draft, change, instruction.unread ?? change.refused ?? REASONS.notRead, date, onOutcome);
    return;
  }
  const steps: { readonly effect: Effect; readonly next: WordingState }[] = [];
  let state = draft.state;
  for (const effect of effects) {
    const next = applyEffect(state, effect, { amending: units, words: draft.words });
    if (isRefusal(next)) {
      refuseChange(draft, change, next.refused, date, onOutcome);
      return;
    }
    steps.push({ effect, next });
    state = next;
  }
  const touchedIds = steps.flatMap(({ effect, next }) => advance(draft, change, effect, next, date));
  onOutcome({ change, reason: null, touched: [...new Set(touchedIds)], date });
}
