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
import { REASONS } from '../strings/versions.ts';
import { changedActs, targetAct, type TargetAct } from './target-act.ts';

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

/** The instructions that „w § 1” points to: the one that stands there, and those below it. */
const pointedAt = (pointer: UnitPath, instructions: readonly Instruction[]): Instruction[] =>
  instructions.filter(({ provision }) => samePath(stepsOfId(provision).slice(0, pointer.length), pointer));

/** Leads names of acts to acts; „uchwale, o której mowa w § 1” to the one that the first instruction there names, to none where there is no instruction. */
export function resolver(
  act: ActDocument,
  instructions: readonly Instruction[],
  relations: Relations,
): (named: NamedAct | null) => TargetAct {
  return (named) => {
    if (named?.pointer == null) return targetAct(act, named, relations);
    const there = pointedAt(named.pointer, instructions);
    if (there.length > 0) return targetAct(act, there.find((other) => other.act?.pointer === null)?.act ?? null, relations);
    const [only = null, second] = changedActs(act, relations);
    return { target: null, refused: REASONS.pointer, notHere: false, meant: second === undefined ? only : null };
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
