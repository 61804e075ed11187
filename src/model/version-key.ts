import type { Version, Work } from '../types.ts';

/**
 * What a wording and all that is said of its changes follow from: the document and the acts that made it, as they stand in their files.
 * `fingerprintOf` gives the fingerprint of a document by its id.
 */
export function versionKey(work: Work, version: Version, fingerprintOf: (id: string) => string): string[] {
  const { document, versions } = work;
  const acts = new Set<string>();
  for (const { events, operations, unapplied } of versions.slice(0, versions.indexOf(version) + 1))
    for (const { document: act } of [...events, ...operations, ...unapplied]) acts.add(act);
  return [document.id, document.fingerprint, version.id, ...[...acts].map((id) => `${id} ${fingerprintOf(id)}`)];
}
