import { REASONS } from '../strings/versions.ts';
import type { Effect, IsoDate, UnitPath, WorkId } from '../types.ts';
import type { TargetedChange } from './amending-act.ts';
import type { Annulled, EventfulChange } from './build-versions.ts';
import type { ChangeOutcome } from './draft.ts';
import { scopeEffect, type Rescope } from './scope-effect.ts';

/** What is asked of other acts about a change. */
export interface ActsAround {
  /** The decision that voids a change; `null` where none does. */
  readonly annulmentOf: (change: TargetedChange) => Annulled | null;
  /** The day from which an act is out of force, because another ended it. */
  readonly endOf: (act: WorkId) => IsoDate | null;
  /** Whether all that ended an act are decisions that void it. */
  readonly voids: (act: WorkId) => boolean;
}

/** An end of the whole act, or a decision on all of it: no word of the text changes. */
const isWhole = (effect: Effect): boolean =>
  (effect.type === 'end' && effect.except.length === 0) || (effect.type === 'annul' && effect.targets.length === 0);

/** Whether the words of an end name its day. */
const dated = (effects: readonly Effect[]): boolean => effects.every((effect) => effect.type === 'end' && effect.on !== null);

/** Whether an instruction that was not read may be about a document: it names a part of it, or nothing says what it names. */
const concerns = (about: readonly UnitPath[], rescope: Rescope): boolean =>
  about.length === 0 || about.some((path) => rescope(path) !== null);

/** Why a change never took effect, although it was adopted; `null` where it did. `end`: the day its target is out of force. */
function superseded(change: TargetedChange, end: IsoDate | null, { endOf, voids }: ActsAround): string | null {
  if (change.date === null) return null;
  const shows = change.retroactiveFrom ?? change.date;
  if (change.type === 'amends' && end !== null && shows >= end && !change.effects.some(({ type }) => type === 'end'))
    return REASONS.ended;
  const own = change.act.id === change.target.id ? null : endOf(change.act.id);
  return change.type !== 'annuls' && own !== null && own <= change.date && !voids(change.act.id) ? REASONS.undone : null;
}

/**
 * The part of the changes of an act that is about one document, which `rescope` picks. What became of changes that make no wording is
 * added to `outcomes`.
 */
export function changesOfDocument(
  changes: readonly TargetedChange[],
  rescope: Rescope,
  end: IsoDate | null,
  acts: ActsAround,
  outcomes: ChangeOutcome[],
): EventfulChange[] {
  const drop = (change: TargetedChange, reason: string): void => {
    outcomes.push({ change, reason, touched: [], date: change.date, superseded: true });
  };
  return changes.flatMap((change): EventfulChange[] => {
    const { effects, instruction } = change;
    const all = effects.filter((effect) => !isWhole(effect));
    // An end on a day that isn't known ends nothing yet, and readers are told.
    const undated = effects.length > 0 && all.length === 0 && change.date === null && !dated(effects);
    if (undated) return [{ ...change, effects: [], refused: change.undated, annulled: null }];
    if (effects.length > 0 && all.length === 0) {
      if (acts.annulmentOf(change)?.quashed === null) drop(change, REASONS.annulled);
      return [];
    }
    const scoped = all.flatMap((effect) => scopeEffect(effect, rescope) ?? []);
    if (scoped.length === 0 && (effects.length > 0 || !concerns(instruction.about, rescope))) return [];
    const reason = superseded(change, end, acts);
    if (reason !== null) {
      drop(change, reason);
      return [];
    }
    return [{ ...change, effects: scoped, annulled: acts.annulmentOf(change) }];
  });
}
