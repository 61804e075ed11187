import { asksWayToGrant } from '../../../law/competition-questions.ts';
import { asksWhatWasSpent, saysWhatWasSpent } from '../../../law/fact-questions.ts';
import { fold } from '../../../law/fold.ts';
import {
  askedOf,
  asksLastDay,
  asksWhoLooksAfter,
  isFact,
  isFullDate,
  opensOnly,
  saysWhoLooksAfter,
  type AskedKind,
} from '../../../law/question-words.ts';
import { isVerb } from '../answer.ts';
import { isYear } from '../years.ts';
import { searchTokens, type SearchToken } from '../../../law/search-tokens.ts';
import { sentencesOf } from '../../../law/sentences.ts';
import { ILLUSTRATIVE_NOTE } from '../../../strings/illustrative-note.ts';
import type { FoundTerm, Match } from '../answer.ts';
import type { KnownDocument } from '../documents.ts';
import type { FeatureTable } from '../features.ts';
import { factReply, onlyFactsAnswer } from './fact-reply.ts';
import type { Reply, SearchedSite } from '../types.ts';

export { directFacts } from './direct-facts.ts';

/** What is at hand when a question has been searched for. */
export interface Asked {
  readonly query: string;
  readonly terms: readonly FoundTerm[];
  readonly matches: readonly Match[];
  readonly table: FeatureTable;
  readonly sites: readonly SearchedSite[];
  readonly rarityOf: (term: FoundTerm) => number;
}

const LOOKED_AT = 3;
const UNITS_LOOKED_AT = 6;
/** Less of the question than this in one sentence, by what its words tell, is no answer. */
const LEAST_SAID = 0.72;
/** What a word counts for in the very form that was typed, and in what stands above the sentence. */
const AS_TYPED = 1.06;
const AROUND = 0.6;
/** Sentences this near to the best may not say something else. */
const NEAR = 0.97;
const LONGEST = 300;
/** A sentence this long would count for nothing: the shorter says the same more plainly. */
const LENGTH_COST = 2500;

const SPLIT = /(?<=[.;:])\s+(?=(?:\d{1,2}[a-z]?[.)]|[a-z]\)|–)\s)/u;
const LABEL = /^(?:\d{1,2}[a-z]?[.)]|[a-z]\)|–)\s+/u;

/** Sentences of a provision's text, without the labels of its parts. */
const sentences = (text: string): string[] =>
  text
    .split('\n')
    // Of tables only sums that were read whole are said, and these are facts.
    .filter((line) => !line.includes('\t'))
    .flatMap((line) => line.split(SPLIT))
    .flatMap((part) => sentencesOf(part).map(({ from, to }) => part.slice(from, to).trim()))
    .map((part) => part.replace(LABEL, ''))
    .filter((part) => part !== '');

interface Candidate extends Omit<Reply, 'day'> {
  readonly said: number;
  readonly score: number;
  readonly document: string;
}

const words = (tokens: readonly SearchToken[]): string[] =>
  tokens.filter(({ kind }) => kind === 'word').map(({ text }) => fold(text));

/** How much of the question a sentence says: by what its words tell, 0 to 1. What stands in the title or above the provision counts less. */
function saidIn(sentence: string, unit: number, { hit }: Match, { terms, rarityOf }: Asked): number {
  const tokens = searchTokens(sentence);
  const spoken = words(tokens);
  let whole = 0;
  let said = 0;
  for (const term of terms) {
    const weight = rarityOf(term);
    const around = [term.hits, ...term.ways.map(({ hits }) => hits)].some((hits) => {
      const units = hits.get(hit.name)?.units;
      return (units?.get(0) ?? 0) >= 1 || ((units?.get(unit) ?? 0) > 0.3 && (units?.get(unit) ?? 0) !== 1);
    });
    const asTyped = tokens.some(({ text }) => fold(text) === fold(term.term.label));
    const here = tokens.some((token) => term.term.matches(token)) || term.ways.some(({ says }) => says(spoken));
    whole += weight;
    said += asTyped ? weight * AS_TYPED : here ? weight : around ? weight * AROUND : 0;
  }
  return whole === 0 ? 0 : said / whole;
}

/** Letters by which two facts are one: „Prezydent” and „Prezydentem”. */
const FACT_LETTERS = 7;

const factsIn = (text: string, fact: RegExp): Set<string> =>
  new Set(
    [...text.matchAll(new RegExp(fact.source, `${fact.flags}g`))].map(([found]) => found.toLowerCase().slice(0, FACT_LETTERS)),
  );

/** Whether a sentence says more than what the question itself names: who asks who the mayor is does not want to hear of a mayor. */
function saysMore(sentence: string, fact: RegExp, query: string): boolean {
  const asked = searchTokens(query).map(({ text }) => fold(text).slice(0, FACT_LETTERS - 2));
  return [...factsIn(sentence, fact)].some((found) => !asked.includes(fold(found).slice(0, FACT_LETTERS - 2)));
}

/** Who asks who looks after the programme is told by a sentence that says just that, and not by one of who reports on it. */
const tellsWhoLooksAfter = (query: string, sentence: string): boolean =>
  !asksWhoLooksAfter(fold(query)) || saysWhoLooksAfter(sentence);

/** Who asks what was spent is not told what was planned. */
const tellsWhatWasSpent = (query: string, sentence: string): boolean =>
  !asksWhatWasSpent(fold(query)) || saysWhatWasSpent(sentence);

/** Whether two sentences give some fact in common. */
const agree = (one: string, other: string, fact: RegExp): boolean => {
  const facts = factsIn(other, fact);
  return [...factsIn(one, fact)].some((found) => facts.has(found));
};

/** What was settled, counted or announced once; of years long over it answers only who names the year. */
const OF_ITS_DAY = new Set(['konsultacje', 'sprawozdania', 'aktualnosci', 'konkursy']);
const LAW = new Set(['programy', 'uchwaly', 'strony']);
const kindOf = (table: FeatureTable, name: string): string => table.get(name)?.values.rodzaj?.[0] ?? '';
const isLaw = (table: FeatureTable, name: string): boolean => LAW.has(kindOf(table, name));
const isPast = (table: FeatureTable, name: string, year: number): boolean =>
  OF_ITS_DAY.has(kindOf(table, name)) && Number((table.get(name)?.date ?? '').slice(0, 4)) < year - 1;

const isNowhere = ({ hits, ways }: FoundTerm): boolean => hits.size === 0 && ways.every((way) => way.hits.size === 0);

const NOT_IN_FORCE = new Set(['nie-obowiazuje', 'niewazne', 'projekt']);

/** The document that is quoted; of a demonstration text, with what it is, as its caption says. */
const documentOf = ({ title, caption }: KnownDocument): string =>
  caption.endsWith(ILLUSTRATIVE_NOTE) ? `${title} (${ILLUSTRATIVE_NOTE})` : title;

async function candidatesOf(match: Match, asked: Asked, askedKind: AskedKind, isBest: boolean): Promise<Candidate[]> {
  const { asked: kind, fact } = askedKind;
  const { known, load, partOf } = match.hit;
  const [best = 1, ...others] = match.units.filter((unit) => unit > 0).slice(0, UNITS_LOOKED_AT);
  // The part with the best provision is loaded for showing it; others are worth their bytes only in the best document.
  const units = [best, ...others.filter((unit) => isBest || partOf(unit) === partOf(best))];
  const found = await Promise.all(
    units.map(async (unit): Promise<Candidate[]> => {
      const part = await load(unit);
      const [anchor = '', name = '', heading = ''] = part.units[unit - 1] ?? [];
      if (/uzasadnienie/iu.test(heading)) return [];
      return sentences(part.textOf(unit) ?? '')
        .filter((sentence) => sentence.length <= LONGEST && isFact(sentence, fact) && !opensOnly(sentence, askedKind))
        .filter((sentence) => tellsWhatWasSpent(asked.query, sentence))
        .filter(
          (sentence) => kind !== 'who' || (saysMore(sentence, fact, asked.query) && tellsWhoLooksAfter(asked.query, sentence)),
        )
        .map((sentence) => {
          const said = saidIn(sentence, unit, match, asked);
          return {
            text: sentence,
            place: [[name, heading].filter(Boolean).join(' '), documentOf(known)].filter(Boolean).join(' – '),
            url: `${known.url}#${anchor}`,
            said,
            score: said * match.score * (1 - sentence.length / LENGTH_COST),
            document: match.hit.name,
          };
        });
    }),
  );
  return found.flat().filter(({ said }) => said >= LEAST_SAID);
}

/** The best first; who asks for the last day wants the day itself, if some document gives it. */
function byScore(all: readonly Candidate[], wantsDay: boolean): readonly Candidate[] {
  const dated = wantsDay ? all.filter(({ text }) => isFullDate(text)) : [];
  return [...(dated.length > 0 ? dated : all)].sort((a, b) => b.score - a.score);
}

/**
 * A short answer to a question: a fact that was read whole, or one sentence of a provision in force that says what the question names and
 * holds what it asks for; `null` where none does, or two of one document do equally and say different things.
 */
export async function replyTo(asked: Asked): Promise<Reply | null> {
  const folded = fold(asked.query);
  const fact = await factReply(asked, folded);
  if (fact !== null) return fact;
  if (onlyFactsAnswer(folded, asked)) return null;
  const kind = askedOf(folded);
  // The way to a grant is a page of its own, and no single sentence.
  if (asksWayToGrant(folded)) return null;
  if (kind === null || asked.terms.length === 0) return null;
  if (asked.terms.some((term) => isNowhere(term) && !isVerb(term.term))) return null;
  const manifest = asked.sites[0]?.source.manifest;
  if (manifest?.tryb !== 'polski') return null;
  // What is dated later than the day on which the site says what is in force is not there yet.
  const today = Number(manifest.dzien.replaceAll('-', ''));
  const matches = asked.matches
    .filter(({ hit }) => Number(asked.table.get(hit.name)?.date ?? 0) <= today)
    .filter(({ hit }) => !NOT_IN_FORCE.has(asked.table.get(hit.name)?.values.status?.[0] ?? ''))
    .filter(({ hit }) => kind.asked !== 'how' || isLaw(asked.table, hit.name))
    .filter(({ hit }) => asked.terms.some(isYear) || !isPast(asked.table, hit.name, Math.floor(today / 10_000)))
    .slice(0, LOOKED_AT);
  const wantsDay = kind.asked === 'when' && asksLastDay(folded);
  let candidates: readonly Candidate[] = [];
  for (const [at, match] of matches.entries()) {
    candidates = byScore([...candidates, ...(await candidatesOf(match, asked, kind, at === 0))], wantsDay);
    const [best] = candidates;
    // Nothing that stands in the documents that are left can be better, so that their texts need not come.
    const limit = AS_TYPED * (matches[at + 1]?.score ?? 0);
    if (best !== undefined && best.score >= limit && (!wantsDay || isFullDate(best.text))) break;
  }
  const [best, ...others] = candidates;
  if (best === undefined) return null;
  const isUnclear = others.some(
    (other) => other.document === best.document && other.score >= best.score * NEAR && !agree(best.text, other.text, kind.fact),
  );
  const { text, place, url } = best;
  return isUnclear ? null : { text, place, url, day: manifest.dzien };
}
