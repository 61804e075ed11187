import { asksWayToGrant, isBeside, namesCompetitions } from '../../law/competition-questions.ts';
import { COMPETITION_REPLIES } from '../../strings/search-facts.ts';
import type { FoundTerm } from './answer.ts';
import { factsOf } from './facts-of.ts';
import { isAbout } from './is-about.ts';
import type { Source } from './source.ts';
import type { Direct } from './types.ts';
import { isYear } from './years.ts';

const MOST = 2;

/** Pages of competitions and of the way to a grant, where a query names them. */
export async function directFacts(folded: string, terms: readonly FoundTerm[], source: Source): Promise<Direct[]> {
  const [named, way] = [namesCompetitions(folded), asksWayToGrant(folded)];
  if (!named && !way) return [];
  const { konkursy, dotacje } = await factsOf(source);
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
  return [...(named ? [...competitions, ...list] : []), ...(way && dotacje !== null ? [page(dotacje.title, dotacje.path)] : [])];
}
