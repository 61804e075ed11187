import type { LegalDocument, ProgrammeDocument, Relation } from '../../types.ts';

/** The programme that a competition belongs to: the one it names first. */
export function payingProgramme(
  outgoing: readonly Relation[],
  byId: ReadonlyMap<string, LegalDocument>,
): ProgrammeDocument | undefined {
  return outgoing
    .filter(({ type }) => type === 'about')
    .map(({ to }) => byId.get(to))
    .find((document): document is ProgrammeDocument => document?.kind === 'programme');
}
