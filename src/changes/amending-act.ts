import { stepsOfId } from '../model/steps-of-id.ts';
import type {
  ActDays,
  WorkId,
  ActDocument,
  Effect,
  Instruction,
  NamedAct,
  Relations,
  Unit,
  UnitPath,
  VersionEvent,
} from '../types.ts';
import { compareNumbers } from './compare-numbers.ts';
import type { PlannedChange } from './plan-changes.ts';
import { targetAct, type TargetAct } from './target-act.ts';

/** The instructions of an act as they were on the day they took effect, and what they were about. */
export interface AmendingAct {
  readonly act: ActDocument;
  readonly units: readonly Unit[];
  readonly days: ActDays;
  readonly instructions: readonly Instruction[];
  readonly changes: readonly TargetedChange[];
  /** Instructions about acts that are not in this site. */
  readonly elsewhere: ReadonlySet<Instruction>;
  /** The act that the words of an instruction, or of a line that opens a list of them, are about. */
  readonly actOf: ReadonlyMap<Instruction, WorkId>;
}

export interface TargetedChange extends PlannedChange {
  readonly target: ActDocument;
}

const samePath = (a: UnitPath, b: UnitPath): boolean =>
  a.length === b.length &&
  a.every((step, index) => step.kind === b[index]?.kind && compareNumbers(step.kind, step.number, b[index].number) === 0);

/** The act that „uchwale, o której mowa w § 1” points to: the one named by the instruction that stands there, or first below it. */
function pointedAct(pointer: UnitPath, instructions: readonly Instruction[]): NamedAct | null {
  const there = instructions.find(
    ({ provision, act }) =>
      act !== null && act.pointer === null && samePath(stepsOfId(provision).slice(0, pointer.length), pointer),
  );
  return there?.act ?? null;
}

export function resolver(
  act: ActDocument,
  instructions: readonly Instruction[],
  relations: Relations,
): (named: NamedAct | null) => TargetAct {
  return (named) => {
    const meant = named?.pointer == null ? named : pointedAct(named.pointer, instructions);
    return targetAct(act, meant, relations);
  };
}

export function eventType(act: ActDocument, target: ActDocument, { outgoing }: Relations): VersionEvent['type'] {
  const relation = (outgoing.get(act.id) ?? []).find(
    ({ to, type }) => to === target.id && (type === 'corrects' || type === 'annuls'),
  );
  return relation?.type === 'corrects' || relation?.type === 'annuls' ? relation.type : 'amends';
}

/** The effects of an instruction by the act each is about: an end names its own, the others share that of the instruction. */
export function effectsByAct(
  instruction: Instruction,
): { readonly named: NamedAct | null; readonly effects: readonly Effect[] }[] {
  const ends = instruction.effects.filter((effect) => effect.type === 'end');
  const others = instruction.effects.filter((effect) => effect.type !== 'end');
  return [
    ...(others.length > 0 || ends.length === 0 ? [{ named: instruction.act, effects: others }] : []),
    ...ends.map((effect) => ({ named: effect.act, effects: [effect] })),
  ];
}
