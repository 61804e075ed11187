import { asksWayToGrant, isBeside, namesCompetitions } from '../../../law/competition-questions.ts';
import { asksWhatChanged, goesWithContact } from '../../../law/fact-questions.ts';
import { COMPETITION_REPLIES } from '../../../strings/search-facts.ts';
import type { FoundTerm } from '../answer.ts';
import { factsOf } from './facts-of.ts';
import { isAbout } from './is-about.ts';
import type { SearchSource } from '../source.ts';
import type { Direct } from '../types.ts';
import { isYear } from '../years.ts';

const MOST = 2;

/** Pages of competitions, of the way to a grant, of what has changed and of the contact, where a query asks for them. */
export async function directFacts(folded: string, terms: readonly FoundTerm[], source: SearchSource): Promise<Direct[]> {
  const [named, way, changed] = [namesCompetitions(folded), asksWayToGrant(folded), asksWhatChanged(folded)];
  const office = terms.length > 0 && terms.every(({ term }) => goesWithContact(term.label));
  if (!named && !way && !changed && !office) return [];
  const { konkursy, dotacje, kontakt, zmiany } = await factsOf(source);
  const pages = [
    { wanted: office, found: kontakt },
    { wanted: changed && terms.every((term) => !isYear(term)), found: zmiany },
    { wanted: way, found: dotacje },
  ].flatMap(({ wanted, found }) => (wanted && found !== null ? [found] : []));
  const page = (title: string, path: string): Direct => ({ title, url: source.base + path.replace(/^\//, '') });
  const about = terms.filter(
    (term) => !isYear(term) && !isBeside(term.term.label, 'open') && !isBeside(term.term.label, 'winners'),
  );
  const years = terms.filter(isYear).map(({ term }) => Number(term.label));
  const competitions = konkursy
    .filter((one) => about.length > 0 && about.every((term) => isAbout(one, term)))
    .filter((one) => years.length === 0 || years.some((year) => one.years.includes(year)))
    .slice(0, MOST)
    .map(({ title, path }) => page(title, path));
  const list = named && about.length === 0 && konkursy.length > 0 ? [page(COMPETITION_REPLIES.list, '/konkursy/')] : [];
  return [...(named ? [...competitions, ...list] : []), ...pages.map(({ title, path }) => page(title, path))];
}
