import type { RootContent } from 'mdast';
import { layMarks, type MarkedSpan } from '../../html/marks.ts';
import type { Citation, Corpus, Unit } from '../../types.ts';
import type { FiledWording } from './wording-file.ts';

/**
 * Lays the citations of a wording on its own words, as marks that a format writes as it can; `targetOf` gives the address in that
 * format, or `null` where the words stay text.
 */
export function citationLayer(
  { work, version }: FiledWording,
  corpus: Corpus,
  targetOf: (citation: Citation) => string | null,
): (unit: Unit) => readonly RootContent[] {
  const byUnit = Map.groupBy(corpus.citations.of(work, version), ({ unit }) => unit);
  return ({ id, content }) => {
    const spans = (byUnit.get(id) ?? []).flatMap((citation): MarkedSpan[] => {
      const href = targetOf(citation);
      const { start, end, status } = citation;
      return href === null
        ? []
        : [{ start, end, mark: { kind: 'citation', href, external: status === 'external', again: false } }];
    });
    return layMarks(content, spans);
  };
}
