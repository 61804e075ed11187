import type { SearchFact } from '../facts.ts';
import type { FoundTerm } from './answer.ts';
import type { Asked } from './reply.ts';
import { fetchText, type Source } from './source.ts';
import type { Reply } from './types.ts';
import { isYear } from './years.ts';

/** Concepts that say only that money, a programme or its contact is asked for. */
const OF_MONEY = new Set(['@dotacja', '@budżet-programu', '@koszt', '@program', '@limit-dotacji', '@organizacja', '@priorytety']);
const OF_ADOPTION = new Set(['@uchwalenie', '@uchwała', '@program', '@rada-gminy']);
const OF_CONTACT = new Set(['@kontakt', '@urząd']);
const MONEY_QUESTION =
  /(?<![a-z])(?:ile|kwot[a-z]*|budzet[a-z]*|pieniedz[a-z]*|pieniadze|kasy|kasa|suma|srodk[a-z]*|dotacj[a-z]*)(?![a-z])/u;
const AMOUNT_QUESTION = /(?<![a-z])(?:ile|jaka kwota|jaki budzet|jaka suma|kwota|budzet)(?![a-z])/u;
const COUNTED =
  /(?<![a-z])ile (?!(?:jest|mamy|bedzie|gmina|miasto|wynosi|pieniedzy|kasy|zlotych|srodkow|przeznacz[a-z]*|dotacji|wydaje|wyda|zaplanowano|dano|daja|idzie|pojdzie|w budzecie|dostan[a-z]*|na |dla |calosc|lacznie|razem|w sumie|kosztuj[a-z]*|dajecie|daje|macie|ma |w programie|zlotowek)(?:[a-z]*)?)/u;
/** Words that go with money and name no task. */
const BESIDE_MONEY =
  /^(?:przeznacz|zaplanowa|planowan|wydaj|wyda|wydatk|kwot|sum|ogol|razem|lacz|cal|srodk|zadan|zadani|gmin|miast|powiat|urzad|zlot|pieni|kas|idzie|pojdzie|daj|rok|budzet|programow|realizac|wysokosc|priorytet|wspolprac)/u;
const WHEN = /(?<![a-z])(?:kiedy|ktorego dnia|jakiego dnia|data)(?![a-z])/u;
const CONTACT: readonly (readonly [RegExp, SearchFact['kind']])[] = [
  [/(?<![a-z])(?:telefon[a-z]*|zadzwonic|dzwonic|numer[a-z]*|tel)(?![a-z])/u, 'telefon'],
  [/(?<![a-z])(?:e-?mail[a-z]*|mejl[a-z]*)(?![a-z])/u, 'email'],
  [/(?<![a-z])(?:adres[a-z]*|gdzie)(?![a-z])/u, 'adres'],
];

const loaded = new Map<string, Promise<readonly SearchFact[]>>();

function factsOf({ root, manifest }: Source): Promise<readonly SearchFact[]> {
  if (manifest.tryb !== 'polski') return Promise.resolve([]);
  const facts =
    loaded.get(root) ?? fetchText(`${root}fakty.json?w=${manifest.wydanie}`).then((text) => JSON.parse(text) as SearchFact[]);
  loaded.set(root, facts);
  return facts;
}

const isOnly = ({ concepts, term }: FoundTerm, allowed: ReadonlySet<string>, also: RegExp | null = null): boolean =>
  concepts.some((concept) => allowed.has(concept)) ||
  also?.test(term.label.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l')) === true;

const isAbout = (fact: SearchFact, { term, concepts }: FoundTerm): boolean =>
  [...term.lemmas, ...term.family, ...concepts].some((name) => fact.about.includes(name));

/**
 * Answers from facts that were read whole. `none`: the question asks for no such fact; `null`: it does, and there is none that surely
 * answers it, so nothing else may be said either.
 */
export async function factReply({ terms, sites }: Asked, folded: string): Promise<Reply | 'none' | null> {
  const [site] = sites;
  if (site === undefined || sites.length > 1 || site.source.manifest.tryb !== 'polski') return 'none';
  const { source } = site;
  const reply = ({ text, place, path }: SearchFact): Reply => ({ text, place, url: `${source.base}${path.replace(/^\//, '')}` });
  const years = terms.filter(isYear).map(({ term }) => Number(term.label));
  const year = years[0] ?? Number(site.source.manifest.dzien.slice(0, 4));
  const subject = terms.filter((term) => !isYear(term));
  if (subject.length === 0) return 'none';

  const contact = CONTACT.find(([pattern]) => pattern.test(folded))?.[1];
  if (contact !== undefined && subject.every((term) => isOnly(term, OF_CONTACT))) {
    const fact = (await factsOf(source)).find(({ kind }) => kind === contact);
    return fact === undefined ? 'none' : reply(fact);
  }
  if (
    WHEN.test(folded) &&
    subject.some(({ concepts }) => concepts.includes('@uchwalenie')) &&
    subject.every((term) => isOnly(term, OF_ADOPTION))
  ) {
    const found = (await factsOf(source)).filter((fact) => fact.kind === 'uchwalenie' && fact.year === year);
    return found.length === 1 && found[0] !== undefined ? reply(found[0]) : 'none';
  }
  if (!AMOUNT_QUESTION.test(folded) || !MONEY_QUESTION.test(folded) || COUNTED.test(folded)) return 'none';
  const about = subject.filter((term) => !isOnly(term, OF_MONEY, BESIDE_MONEY));
  const facts = (await factsOf(source)).filter((fact) => fact.year === year);
  if (about.length === 0) {
    const sums = facts.filter(({ kind }) => kind === 'suma');
    return sums.length === 1 && sums[0] !== undefined ? reply(sums[0]) : 'none';
  }
  const tasks = facts.filter((fact) => fact.kind === 'zadanie' && about.every((term) => isAbout(fact, term)));
  return tasks.length === 1 && tasks[0] !== undefined ? reply(tasks[0]) : 'none';
}
