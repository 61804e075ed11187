import { GRANTS, GRANTS_PATH } from '../strings/grants.ts';
import type { Corpus } from '../types.ts';
import { searchCompetitions, type SearchCompetition } from './competition-facts.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import { searchFacts, type SearchFact } from './facts.ts';
import type { WordAnalysis } from './words/word-analysis.ts';

/** What the search answers from whatever the year, in `fakty.json`. */
export interface FactFile {
  /** Facts that are of no year. */
  readonly fakty: readonly SearchFact[];
  readonly konkursy: readonly SearchCompetition[];
  /** The page that says how a grant is got; path below the base. */
  readonly dotacje: { readonly title: string; readonly path: string } | null;
}

/** Files of facts, and the years that have one. */
export interface FactFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly years: readonly number[];
}

/** Files of facts by path below the search's folder: `fakty.json`, and for each year a list, `fakty-2026.json`. */
export function factFiles(corpus: Corpus, finder: ConceptFinder, analysis: WordAnalysis): FactFiles {
  const byYear = Map.groupBy(searchFacts(corpus, finder, analysis), ({ year }) => year);
  const always: FactFile = {
    fakty: byYear.get(null) ?? [],
    konkursy: searchCompetitions(corpus, finder, analysis),
    dotacje: { title: GRANTS.title, path: GRANTS_PATH },
  };
  const years = [...byYear.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  return {
    files: new Map([
      ['fakty.json', JSON.stringify(always)],
      ...years.map((year) => [`fakty-${String(year)}.json`, JSON.stringify(byYear.get(year) ?? [])] as const),
    ]),
    years,
  };
}
