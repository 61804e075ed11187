import { numberOf } from '../model/unit-number.ts';
import type { ActDocument, LegalDocument, ProgrammeDocument, Relations, WorkId } from '../types.ts';
import { attachmentsOf } from './attachments-of.ts';

/** Programmes by the act that adopted them. */
export function programmesByAct(documents: readonly LegalDocument[], { outgoing }: Relations): Map<WorkId, ProgrammeDocument[]> {
  const programmes = new Map<WorkId, ProgrammeDocument[]>();
  for (const document of documents) {
    if (document.kind !== 'programme') continue;
    const adopts = (outgoing.get(document.id) ?? []).find(({ type }) => type === 'adopts');
    if (adopts !== undefined) programmes.set(adopts.to, [...(programmes.get(adopts.to) ?? []), document]);
  }
  return programmes;
}

/** Attachments of an act that stand as programmes of their own, and not in its own text too. */
export function attachmentsApart(act: ActDocument, programmes: readonly ProgrammeDocument[]): number[] {
  const own = new Set(attachmentsOf(act.units).map(numberOf));
  return programmes.map(({ attachment }) => attachment).filter((attachment) => !own.has(String(attachment)));
}
