import { actGenitive } from '../model/act-title.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { withCharacter } from './with-character.ts';

/**
 * How a document is called after a provision in a citation: „uchwały nr …”, for a programme „załącznika do uchwały nr …”. Empty where a
 * document has no provisions to cite.
 */
export function citationName(work: LinkedWork, { byId, site }: Corpus): string {
  const { document, outgoing } = work;
  if (document.kind === 'act') return withCharacter(actGenitive(document, site.organs), document);
  if (document.kind !== 'programme') return '';
  const adopts = outgoing.find(({ type }) => type === 'adopts');
  const act = adopts === undefined ? undefined : byId.get(adopts.to)?.document;
  if (act?.kind !== 'act') return withCharacter(`dokumentu „${document.title}”`, document);
  const number = document.attachment === 1 ? '' : ` nr ${String(document.attachment)}`;
  return withCharacter(`załącznika${number} do ${actGenitive(act, site.organs)}`, document);
}
