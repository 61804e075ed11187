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
import { applyEffect } from './apply-effect.ts';
import { compareWordings, idsIn, type Differences } from './compare-wordings.ts';
import { findRange } from './find-unit.ts';
import type { PlannedChange } from './plan-changes.ts';
import { isRefusal, type WordingState } from './wording-state.ts';

/** Reports a change that was not applied, once for the document it was meant for. */
export type OnUnapplied = (change: PlannedChange, reason: string) => void;

/** A planned change with its effect as seen from the document; `null` where it wasn't read. */
export interface ScopedChange extends PlannedChange {
  readonly effect: Effect | null;
}

/** A wording while the operations of one day are applied to it. */
export interface Draft {
  state: WordingState;
  readonly changedBy: Map<string, readonly Change[]>;
  readonly operations: AppliedOperation[];
  readonly amendedBy: ProvisionRef[];
  readonly unapplied: UnappliedChange[];
}

/** A draft that goes on from a wording. */
export const draftOf = (version: Version): Draft => ({
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
function recordCause(draft: Draft, cause: Change, { added, changed, bereft }: Differences): void {
  for (const id of new Set([...added.flatMap(idsIn), ...changed, ...bereft])) {
    const before = draft.changedBy.get(id) ?? [];
    const known = before.some(
      ({ document, provision, date }) => document === cause.document && provision === cause.provision && date === cause.date,
    );
    if (!known) draft.changedBy.set(id, [...before, cause]);
  }
}

/** Notes that a change was left out, once for each instruction and reason. */
export function refuseChange(
  draft: Pick<Draft, 'unapplied'>,
  change: PlannedChange,
  reason: string,
  onUnapplied: OnUnapplied,
): void {
  const { act, amendment } = change;
  const told = draft.unapplied.some(
    (other) => other.document === act.id && other.provision === amendment.provision && other.reason === reason,
  );
  if (told) return;
  draft.unapplied.push({ document: act.id, provision: amendment.provision, text: amendment.instruction, reason });
  onUnapplied(change, reason);
}

/** Several effects of one instruction are one operation to a reader. */
function addOperation(draft: Draft, { act, amendment }: PlannedChange, ids: Touched): void {
  const last = draft.operations.at(-1);
  const union = (a: readonly UnitId[], b: readonly UnitId[]): UnitId[] => topmost([...a, ...b.filter((id) => !a.includes(id))]);
  if (last?.document === act.id && last.provision === amendment.provision) {
    draft.operations.splice(-1, 1, { ...last, before: union(last.before, ids.before), after: union(last.after, ids.after) });
    return;
  }
  draft.operations.push({ document: act.id, provision: amendment.provision, instruction: amendment.instruction, ...ids });
  if (!draft.amendedBy.some(({ document, provision }) => document === act.id && provision === amendment.provision)) {
    draft.amendedBy.push({ document: act.id, provision: amendment.provision });
  }
}

/** Moves a draft on to another text, with the change that made it so. */
export function advance(draft: Draft, change: PlannedChange, effect: Effect | null, next: WordingState, date: IsoDate): void {
  const before = draft.state;
  const differences = compareWordings(before.units, next.units);
  draft.state = next;
  recordCause(draft, { document: change.act.id, provision: change.amendment.provision, date }, differences);
  addOperation(draft, change, touched(effect, before, next, differences));
}

/** Applies a change, or notes why it can't be applied; nothing else is affected then. */
export function applyChange(draft: Draft, change: ScopedChange, date: IsoDate, onUnapplied: OnUnapplied): void {
  const { amendment, effect, act } = change;
  const result = effect === null ? { refused: amendment.unread ?? REASONS.notRead } : applyEffect(draft.state, effect, act.units);
  if (isRefusal(result)) refuseChange(draft, change, result.refused, onUnapplied);
  else advance(draft, change, effect, result, date);
}
