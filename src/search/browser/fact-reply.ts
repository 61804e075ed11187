import { asksForDay, asksForMoney, contactAsked, goesWithMoney } from '../../law/fact-questions.ts';
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
const loaded = new Map<string, Promise<readonly SearchFact[]>>();

function factsOf({ root, manifest }: Source): Promise<readonly SearchFact[]> {
  if (manifest.tryb !== 'polski') return Promise.resolve([]);
  const facts =
    loaded.get(root) ?? fetchText(`${root}fakty.json?w=${manifest.wydanie}`).then((text) => JSON.parse(text) as SearchFact[]);
  loaded.set(root, facts);
  return facts;
}

const isOnly = ({ concepts }: FoundTerm, allowed: ReadonlySet<string>): boolean =>
  concepts.some((concept) => allowed.has(concept));

const isAbout = (fact: SearchFact, { term, concepts }: FoundTerm): boolean =>
  [...term.lemmas, ...term.family, ...concepts].some((name) => fact.about.includes(name));

/** The one fact, read whole, that answers a question about money, a day of adoption or the contact; `null` where none surely does. */
export async function factReply({ terms, sites }: Asked, folded: string): Promise<Reply | null> {
  const [site] = sites;
  if (site === undefined || sites.length > 1 || site.source.manifest.tryb !== 'polski') return null;
  const { source } = site;
  const day = source.manifest.tryb === 'polski' ? source.manifest.dzien : '';
  const reply = ({ text, place, path }: SearchFact): Reply => ({
    text,
    place,
    day,
    url: `${source.base}${path.replace(/^\//, '')}`,
  });
  const years = terms.filter(isYear).map(({ term }) => Number(term.label));
  const year = years[0] ?? Number(site.source.manifest.dzien.slice(0, 4));
  const subject = terms.filter((term) => !isYear(term));
  if (subject.length === 0) return null;

  const contact = contactAsked(folded);
  if (contact !== undefined && subject.every((term) => isOnly(term, OF_CONTACT))) {
    const fact = (await factsOf(source)).find(({ kind }) => kind === contact);
    return fact === undefined ? null : reply(fact);
  }
  if (
    asksForDay(folded) &&
    subject.some(({ concepts }) => concepts.includes('@uchwalenie')) &&
    subject.every((term) => isOnly(term, OF_ADOPTION))
  ) {
    const found = (await factsOf(source)).filter((fact) => fact.kind === 'uchwalenie' && fact.year === year);
    return found.length === 1 && found[0] !== undefined ? reply(found[0]) : null;
  }
  if (!asksForMoney(folded)) return null;
  const about = subject.filter((term) => !isOnly(term, OF_MONEY) && !goesWithMoney(term.term.label));
  const facts = (await factsOf(source)).filter((fact) => fact.year === year);
  if (about.length === 0) {
    const sums = facts.filter(({ kind }) => kind === 'suma');
    return sums.length === 1 && sums[0] !== undefined ? reply(sums[0]) : null;
  }
  const tasks = facts.filter((fact) => fact.kind === 'zadanie' && about.every((term) => isAbout(fact, term)));
  return tasks.length === 1 && tasks[0] !== undefined ? reply(tasks[0]) : null;
}
