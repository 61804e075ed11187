import type { RedlineRow } from '../../compare/redline.ts';
import type { Change, Corpus, Version } from '../../types.ts';
import { joined, type Inside } from '../elements.ts';
import { refLink } from '../refs.ts';

/**
 * Links to what ordered the change of a row on a wording's day. The act is named where several made the wording, or with
 * `always`.
 */
export function sourcesOf(version: Version, corpus: Corpus, always: boolean): (row: RedlineRow) => Inside[] {
  const acts = new Set(version.amendedBy.map(({ document }) => document));
  const isNamed = always || acts.size > 1;
  return ({ before, after }) => {
    const id = after?.id ?? before?.id ?? '';
    const changes: readonly Change[] = version.changedBy[id] ?? [];
    const links = changes
      .filter(({ date }) => date === version.id)
      .map((change) => {
        const provision = corpus.changes.provisionOf(change.document, change.provision) ?? '';
        return isNamed || provision === '' ? refLink(change, corpus) : refLink(change, corpus, provision);
      });
    return joined(links, ', ');
  };
}
