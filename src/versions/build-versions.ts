import { addDays } from '../grammar/add-days.ts';
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
  VersionEvent,
} from '../types.ts';
import { applyEffect } from './apply-effect.ts';
import { compareWordings, idsIn, type Differences } from './compare-wordings.ts';
import { byPublication, type PlannedChange } from './plan-changes.ts';
import { isRefusal, type WordingState } from './wording-state.ts';

/** Reports a change that was not applied, once for the document it was meant for. */
export type OnUnapplied = (change: PlannedChange, reason: string) => void;

/** A planned change with its effect as seen from the document; `null` where it wasn't read. */
export interface ScopedChange extends PlannedChange {
  readonly effect: Effect | null;
}

/** A wording while the operations of one day are applied to it. */
interface Draft {
  state: WordingState;
  readonly changedBy: Map<string, readonly Change[]>;
  readonly operations: AppliedOperation[];
  readonly amendedBy: ProvisionRef[];
  readonly unapplied: UnappliedChange[];
}

/** Topmost provisions that an operation touched. */
function touched(effect: Effect, differences: Differences): { before: UnitId[]; after: UnitId[] } {
  const { removed, added, changed } = differences;
  const roots = (units: readonly Unit[]): UnitId[] => units.map(({ id }) => id);
  if (effect.type === 'replace' && effect.targets.every(({ part, from }) => part === 'unit' && from.length > 0)) {
    const ids = [...changed, ...roots(added)];
    return { before: [...changed, ...roots(removed)], after: ids };
  }
  return { before: [...changed, ...roots(removed)], after: [...changed, ...roots(added)] };
}

function record(draft: Draft, change: PlannedChange, date: IsoDate, { added, changed, bereft, removed }: Differences): void {
  const cause: Change = { document: change.act.id, provision: change.amendment.provision, date };
  const kept = new Set([...added.flatMap(idsIn), ...changed]);
  const gone = removed.length > 0 && kept.size === 0 ? bereft : [];
  for (const id of [...kept, ...bereft.filter((unit) => !kept.has(unit)), ...gone]) {
    const before = draft.changedBy.get(id) ?? [];
    const known = before.some(
      ({ document, provision, date: day }) => document === cause.document && provision === cause.provision && day === date,
    );
    if (!known) draft.changedBy.set(id, [...before, cause]);
  }
}

function refuseChange(draft: Draft, change: PlannedChange, reason: string): void {
  const { act, amendment } = change;
  draft.unapplied.push({ document: act.id, provision: amendment.provision, text: amendment.instruction, reason });
}

/** Several effects of one instruction are one operation to a reader. */
function addOperation(draft: Draft, change: PlannedChange, ids: { before: UnitId[]; after: UnitId[] }): void {
  const { act, amendment } = change;
  const last = draft.operations.at(-1);
  const union = (a: readonly UnitId[], b: readonly UnitId[]): UnitId[] => [...a, ...b.filter((id) => !a.includes(id))];
  if (last?.document === act.id && last.provision === amendment.provision) {
    draft.operations.splice(-1, 1, { ...last, before: union(last.before, ids.before), after: union(last.after, ids.after) });
    return;
  }
  draft.operations.push({ document: act.id, provision: amendment.provision, instruction: amendment.instruction, ...ids });
  if (!draft.amendedBy.some(({ document, provision }) => document === act.id && provision === amendment.provision)) {
    draft.amendedBy.push({ document: act.id, provision: amendment.provision });
  }
}

function applyChange(draft: Draft, change: ScopedChange, date: IsoDate, onUnapplied: OnUnapplied): void {
  const { amendment, effect, act } = change;
  const result = effect === null ? { refused: amendment.unread ?? REASONS.notRead } : applyEffect(draft.state, effect, act.units);
  if (isRefusal(result)) {
    refuseChange(draft, change, result.refused);
    onUnapplied(change, result.refused);
    return;
  }
  const differences = compareWordings(draft.state.units, result.units);
  draft.state = result;
  record(draft, change, date, differences);
  if (effect !== null) addOperation(draft, change, touched(effect, differences));
}

/** Renumbering makes room for new units, wherever the act puts it: „dodaje się ust. 2; dotychczasowy ust. 2 oznacza się jako ust. 3”. */
function inWorkingOrder(changes: readonly ScopedChange[]): ScopedChange[] {
  const order = [...changes];
  for (const change of changes) {
    if (change.effect?.type !== 'renumber' || change.effect.wrap) continue;
    const { from } = change.effect;
    const key = (path: unknown): string => JSON.stringify(path);
    const clash = order.findIndex(
      ({ act, effect }) =>
        act === change.act &&
        effect?.type === 'insert' &&
        effect.announced.some((range) => from.some((old) => key(old.from) === key(range.from))),
    );
    const own = order.indexOf(change);
    if (clash !== -1 && clash < own) {
      order.splice(own, 1);
      order.splice(clash, 0, change);
    }
  }
  return order;
}

const eventsOf = (changes: readonly ScopedChange[]): VersionEvent[] =>
  changes.flatMap(({ act, type, retroactiveFrom }, index): VersionEvent[] => {
    const first = changes.findIndex((other) => other.act === act && other.type === type) === index;
    return first ? [{ type, document: act.id, retroactiveFrom }] : [];
  });

/** The wordings of a document, in order of time: the original, and one for each day on which some change shows. */
export function buildVersions(
  original: Version,
  changes: readonly ScopedChange[],
  onUnapplied: OnUnapplied,
): [Version, ...Version[]] {
  const base = original.inForceFrom ?? (original.id === 'bez-daty' ? null : original.id);
  const dated = changes.filter(({ date }) => date !== null);
  // A change that enters before the text it changes shows from that text's first day.
  const dayOf = ({ date }: PlannedChange): IsoDate =>
    base !== null && date !== null && date < base ? base : (date ?? ('' as IsoDate));
  const days = [...new Set(dated.map(dayOf))].sort();
  const versions: [Version, ...Version[]] = [original];
  for (const day of days) {
    const today = inWorkingOrder(dated.filter((change) => dayOf(change) === day).sort((a, b) => byPublication(a.act, b.act)));
    const previous = versions.at(-1) ?? original;
    const draft: Draft = {
      state: { title: previous.title, units: previous.units },
      changedBy: new Map(Object.entries(previous.changedBy)),
      operations: [],
      amendedBy: [],
      unapplied: [...previous.unapplied],
    };
    for (const change of today) applyChange(draft, change, day, onUnapplied);
    versions.push({
      ...previous,
      id: day,
      inForceFrom: day,
      fingerprint: [previous.fingerprint, ...new Set(today.map(({ act }) => act.fingerprint))].join('+'),
      title: draft.state.title,
      units: draft.state.units,
      events: eventsOf(today),
      amendedBy: draft.amendedBy,
      operations: draft.operations,
      unapplied: draft.unapplied,
      changedBy: Object.fromEntries(draft.changedBy),
    });
  }
  const undated = changes.filter(({ date }) => date === null);
  for (const change of undated) onUnapplied(change, REASONS.noDate);
  const last = versions.at(-1);
  if (undated.length > 0 && last !== undefined) {
    const notices = undated.map(({ act, amendment }) => ({
      document: act.id,
      provision: amendment.provision,
      text: amendment.instruction,
      reason: REASONS.noDate,
    }));
    versions.splice(-1, 1, { ...last, unapplied: [...last.unapplied, ...notices] });
  }
  return closed(versions, base);
}

/** Each wording ends the day before the next begins; one that never was in force, since it was changed before, has no days. */
function closed(versions: readonly Version[], base: IsoDate | null): [Version, ...Version[]] {
  const result = versions.map((version, index): Version => {
    const next = versions[index + 1];
    if (next?.inForceFrom === undefined || next.inForceFrom === null) return version;
    return { ...version, inForceTo: addDays(next.inForceFrom, -1) };
  });
  const [first, second] = result;
  if (first === undefined) throw new RangeError('A document has at least one wording.');
  if (second !== undefined && base !== null && second.id === base)
    return [{ ...second, amendedBy: second.amendedBy }, ...result.slice(2)];
  return [first, ...result.slice(1)];
}
