import type { FoundTerm } from './answer.ts';
import type { FeatureTable } from './features.ts';
import type { Hit } from './engine.ts';

const YEAR = /^(?:19|20)\d\d$/;
/** What a document of the year counts for where its text does not name it. */
const OF_THE_YEAR = 0.9;

/** Whether a term is a year. */
export const isYear = ({ term }: FoundTerm): boolean => term.exact && YEAR.test(term.label);

/** A year that was asked for is found in documents of that year too, though their texts may not say it. */
export function withYear(found: FoundTerm, table: FeatureTable, all: readonly Hit[]): FoundTerm {
  const hits = new Map<string, Hit>(
    all
      .filter(({ name }) => table.get(name)?.values.rok?.includes(found.term.label) === true)
      .map((hit) => [hit.name, { ...hit, units: new Map([[0, 1]]) }]),
  );
  for (const [name, hit] of found.hits) {
    const ofYear = hits.get(name);
    hits.set(name, ofYear === undefined ? hit : { ...hit, units: new Map([...hit.units, [0, 1]]) });
  }
  if (found.hits.size > 0) return { ...found, hits };
  return { ...found, ways: [...found.ways, { share: OF_THE_YEAR, hits, label: '', matches: () => false, says: () => false }] };
}
