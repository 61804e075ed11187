import type { LinkedWork } from '../types.ts';

/** The organ of a document: that of the act, or of the act that adopted the programme. */
export function documentOrgan({ document, outgoing }: LinkedWork, byId: ReadonlyMap<string, LinkedWork>): string | null {
  if (document.kind === 'act') return document.organ;
  const adopts = outgoing.find(({ type }) => type === 'adopts');
  const act = adopts === undefined ? undefined : byId.get(adopts.to)?.document;
  return act?.kind === 'act' ? act.organ : null;
}
