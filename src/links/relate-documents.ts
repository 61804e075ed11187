import { reporter } from '../diagnostics/reporter.ts';
import type { Diagnostic, LegalDocument, Relation, Relations } from '../types.ts';
import { relationIndex, resolveRelations, type StatingFile } from './resolve-relations.ts';

/** The relations that all files state, led to the documents they name, both ways. Those that lead nowhere are reported. */
export function relateDocuments(
  files: readonly (StatingFile & { readonly file: string })[],
  diagnostics: Diagnostic[],
): Relations {
  const documents = files.flatMap(({ document }): LegalDocument[] => (document === null ? [] : [document]));
  const index = relationIndex(documents, files);
  const outgoing = new Map<string, Relation[]>();
  const incoming = new Map<string, Relation[]>();
  for (const file of files) {
    const relations = resolveRelations(file, index, reporter(file.file, diagnostics));
    if (file.document === null) continue;
    outgoing.set(file.id, relations);
    for (const relation of relations) incoming.set(relation.to, [...(incoming.get(relation.to) ?? []), relation]);
  }
  return { outgoing, incoming, byId: index.byId, byNumber: index.byNumber };
}
