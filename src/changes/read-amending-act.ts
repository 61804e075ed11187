import { REASONS } from '../strings/versions.ts';
import type { ActDays, ActDocument, Effect, Instruction, IsoDate, Relations, Unit, WorkId } from '../types.ts';
import { effectsByAct, eventType, resolver, type AmendingAct, type TargetedChange } from './amending-act.ts';
import { missingInstruction } from './missing-instruction.ts';
import { dayOf } from './plan-changes.ts';
import { changedActs } from './target-act.ts';

/** An act in one of its wordings, with the days its clauses state and the first day it is in force. */
interface ActWording {
  readonly act: ActDocument;
  readonly units: readonly Unit[];
  readonly days: ActDays;
  readonly first: IsoDate | null;
}

/** A decision on other acts: a court's judgment that quashes it counts from its day. */
const decides = ({ id }: ActDocument, relations: Relations): boolean =>
  (relations.outgoing.get(id) ?? []).some(({ type }) => type === 'annuls');

/** Whether `uchyla` alone says that an act ends another, on a day that is known: then the key counts, and `check` asks for the words. */
function endsByKey(act: ActDocument, target: ActDocument, relations: Relations): boolean {
  const types = (relations.outgoing.get(act.id) ?? []).filter(({ to }) => to === target.id).map(({ type }) => type);
  return types.every((type) => type === 'repeals') && (act.inForceFrom !== null || act.days.entry === null);
}

/** An act's instructions in a wording of it, led to the acts they name and to their days. */
export function readAmendingAct(
  { act, units, days, first }: ActWording,
  relations: Relations,
  instructionsOf: (units: readonly Unit[]) => readonly Instruction[],
): AmendingAct {
  const instructions = instructionsOf(units);
  const resolve = resolver(act, instructions, relations);
  const changes: TargetedChange[] = [];
  const unaddressed: { instruction: Instruction; reason: string }[] = [];
  const elsewhere = new Set<Instruction>();
  const add = (instruction: Instruction, target: ActDocument, effects: readonly Effect[], reason: string | null): void => {
    const type = eventType(act, target, relations);
    const day = dayOf(act, first, days, instruction.provision);
    // A correction or a decision counts from its announcement, where it names no day of its own; so does the judgment on a decision.
    const speaks = day.undated === REASONS.noDate && (type !== 'amends' || decides(target, relations));
    const date = day.date ?? (speaks ? (act.publication?.date ?? act.date) : null);
    changes.push({ type, act, units, instruction, effects, target, refused: reason, ...day, date });
  };
  const actOf = new Map<Instruction, WorkId>();
  for (const instruction of instructions) {
    if (instruction.kind !== 'other' || instruction.act !== null) {
      const about = resolve(instruction.act);
      const meant = about.target ?? about.meant;
      if (meant !== null && meant !== act) actOf.set(instruction, meant.id);
    }
    if (instruction.kind === 'other') continue;
    for (const { named, effects } of effectsByAct(instruction)) {
      // What was not read is not applied in any case; its act's title may have words in it that are none.
      const found = resolve(effects.length === 0 && named !== null ? { ...named, title: null } : named);
      if (found.target !== null && found.target !== act) add(instruction, found.target, effects, null);
      else if (found.target === null && found.meant !== null) add(instruction, found.meant, [], found.refused);
      else {
        if (found.target === null && found.notHere) elsewhere.add(instruction);
        unaddressed.push({ instruction, reason: found.refused ?? REASONS.pointer });
      }
    }
  }
  // What names no act for certain may be about any that the keys state and nothing else reaches.
  const reached = new Set(changes.map(({ target }) => target));
  const open = changedActs(act, relations).filter((target) => !reached.has(target));
  for (const { instruction, reason } of unaddressed) for (const target of open) add(instruction, target, [], reason);
  // An instruction that was repealed before its day is not missing.
  if (unaddressed.length === 0 && units === act.units)
    for (const target of open) if (!endsByKey(act, target, relations)) add(missingInstruction(act, target), target, [], null);
  return { act, units, days, instructions, changes, elsewhere, actOf };
}
