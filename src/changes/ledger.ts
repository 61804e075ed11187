import { REASONS } from '../strings/versions.ts';
import type { Instruction, InstructionStatus, InstructionTarget, IsoDate, LedgerEntry, LegalDocument, WorkId } from '../types.ts';
import type { AmendingAct } from './amending-act.ts';
import type { ChangeOutcome } from './draft.ts';

interface DocumentOutcome {
  readonly document: LegalDocument;
  readonly outcome: ChangeOutcome;
}

/** The provisions an instruction touched in a document; the document alone where it touched none. */
function targetsOf({ document, outcome }: DocumentOutcome): InstructionTarget[] {
  const { touched, date, reason } = outcome;
  const version = reason === null ? date : null;
  return touched.length === 0
    ? [{ document: document.id, provision: null, version }]
    : touched.map((provision) => ({ document: document.id, provision, version }));
}

/** The worst of what became of an instruction: one that failed anywhere was not applied. */
function statusOf(outcomes: readonly DocumentOutcome[], ended: boolean): { status: InstructionStatus; reason: string | null } {
  const failed = outcomes.find(({ outcome }) => outcome.reason !== null && outcome.superseded !== true);
  if (failed !== undefined) return { status: 'unapplied', reason: failed.outcome.reason };
  const late = outcomes.find(({ outcome }) => outcome.superseded === true);
  if (late !== undefined) return { status: 'superseded', reason: late.outcome.reason };
  return outcomes.length > 0 || ended ? { status: 'applied', reason: null } : { status: 'unapplied', reason: REASONS.notRead };
}

/**
 * The ledger of an act: its instructions in order, each with what became of it. Instructions that were repealed or reworded
 * before the act took effect are told as such.
 */
export function ledgerOf(
  amending: AmendingAct,
  original: AmendingAct,
  outcomes: readonly DocumentOutcome[],
  ended: ReadonlyMap<Instruction, readonly { readonly document: WorkId; readonly date: IsoDate }[]>,
): LedgerEntry[] {
  const entries = amending.instructions.map((instruction): LedgerEntry => {
    const act = amending.actOf.get(instruction) ?? null;
    if (instruction.kind === 'other') return { instruction, status: 'other', reason: null, targets: [], act };
    const own = outcomes.filter(({ outcome }) => outcome.change.instruction === instruction);
    const ends = ended.get(instruction) ?? [];
    const targets = [
      ...own.flatMap(targetsOf),
      ...ends
        .filter(({ document }) => !own.some((other) => other.document.id === document))
        .map(({ document }): InstructionTarget => ({ document, provision: null, version: null })),
    ];
    if (amending.elsewhere.has(instruction) && own.length === 0)
      return instruction.unread === null
        ? { instruction, status: 'other', reason: REASONS.notInSite, targets, act }
        : { instruction, status: 'unapplied', reason: instruction.unread, targets, act };
    return { instruction, ...statusOf(own, ends.length > 0), targets, act };
  });
  if (amending === original) return entries;
  const kept = new Set(amending.instructions.filter(({ kind }) => kind !== 'other').map(({ provision }) => provision));
  const gone = original.instructions
    .filter(({ kind, provision }) => kind !== 'other' && !kept.has(provision))
    .map((instruction): LedgerEntry => ({
      instruction,
      status: 'superseded',
      reason: REASONS.gone,
      targets: [],
      act: original.actOf.get(instruction) ?? null,
    }));
  return [...entries, ...gone];
}
