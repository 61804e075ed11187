import { GRANTS, GRANTS_PATH } from '../strings/grants.ts';
import { comparedPairs } from '../model/compared-programmes.ts';
import { changesTitle } from '../strings/search-facts.ts';
import type { Corpus, IsoDate } from '../types.ts';
import { withCharacter } from '../views/with-character.ts';
import { searchCompetitions, type SearchCompetition } from './competition-facts.ts';
import type { ConceptFinder } from './concepts/find-concepts.ts';
import { searchFacts, type SearchFact } from './facts.ts';
import type { WordAnalysis } from './words/word-analysis.ts';

/** A page that questions are led to; path below the base. */
interface NamedPage {
  readonly title: string;
  readonly path: string;
}

/** A consultation as its notice states it, so that what has become of it can be told on any day. */
export interface SearchConsultation extends NamedPage {
  readonly published: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Years of the programmes it is about. */
  readonly years: readonly number[];
}

const consultations = ({ byKind, byId }: Corpus): SearchConsultation[] =>
  byKind.consultation.flatMap(({ document, path, outgoing }): SearchConsultation[] => {
    if (document.kind !== 'consultation') return [];
    const { date: published, from, to, title } = document;
    const years = outgoing.flatMap(({ to: target }) => {
      const about = byId.get(target)?.document;
      return about?.kind === 'programme' ? [about.firstYear] : [];
    });
    return [{ title: withCharacter(title, document), path, published, from, to, years: [...new Set(years)] }];
  });

function contactPage({ byKind }: Corpus): NamedPage | null {
  const page = byKind.page.find(({ path }) => path.includes('kontakt'));
  return page === undefined ? null : { title: page.document.title, path: page.path };
}

/** The comparison of the newest programme with the one before it. */
function changesPage({ works }: Corpus): NamedPage | null {
  const newest = [...comparedPairs(works)].sort((a, b) => b.later.document.firstYear - a.later.document.firstYear)[0];
  if (newest === undefined) return null;
  const { later, earlier, path } = newest;
  return { title: changesTitle(later.document.firstYear, earlier.document.firstYear), path };
}

/** What the search answers from whatever the year, in `fakty.json`. */
export interface FactFile {
  /** Facts that are of no year. */
  readonly fakty: readonly SearchFact[];
  readonly konkursy: readonly SearchCompetition[];
  readonly konsultacje: readonly SearchConsultation[];
  /** The page of the contact, and that of what has changed in the newest programme. */
  readonly kontakt: NamedPage | null;
  readonly zmiany: NamedPage | null;
  /** The page that says how a grant is got; path below the base. */
  readonly dotacje: NamedPage | null;
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
    konsultacje: consultations(corpus),
    kontakt: contactPage(corpus),
    zmiany: changesPage(corpus),
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
