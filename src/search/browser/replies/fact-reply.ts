import { speaksOfOffers } from '../../../law/competition-questions.ts';
import {
  asksConsultationDays,
  asksForDay,
  asksForMoney,
  asksInForce,
  asksWhatWasSpent,
  asksWhoAdopted,
  contactAsked,
  goesWithAdoption,
  goesWithContact,
  goesWithInForce,
  goesWithMoney,
} from '../../../law/fact-questions.ts';
import type { SearchFact } from '../../facts.ts';
import type { IsoDate } from '../../../types.ts';
import type { FoundTerm } from '../answer.ts';
import { consultationReply } from './consultation-reply.ts';
import { competitionReply } from './competition-reply.ts';
import { factsOf, factsOfYear } from './facts-of.ts';
import { isAbout } from './is-about.ts';
import type { Asked } from './reply.ts';
import type { Reply } from '../types.ts';
import { isYear } from '../years.ts';

/** Concepts that say only that money, a programme or its contact is asked for. */
const OF_MONEY = new Set(['@dotacja', '@budżet-programu', '@koszt', '@program', '@limit-dotacji', '@organizacja', '@priorytety']);
const OF_ADOPTION = new Set(['@uchwalenie', '@uchwała', '@program', '@rada-gminy']);
const OF_CONTACT = new Set(['@kontakt', '@urząd']);
const isOnly = ({ concepts }: FoundTerm, allowed: ReadonlySet<string>): boolean =>
  concepts.some((concept) => allowed.has(concept));

/** Whether a question is one of those that facts alone answer: what stands in provisions would be another day. */
export const onlyFactsAnswer = (folded: string, { terms }: Pick<Asked, 'terms'>): boolean => {
  const subject = terms.filter((term) => !isYear(term));
  return asksInForce(folded) || ((asksForDay(folded) || asksWhoAdopted(folded)) && asksAdoption(subject));
};

const asksAdoption = (subject: readonly FoundTerm[]): boolean =>
  subject.some(({ concepts }) => concepts.includes('@uchwalenie')) &&
  subject.every((term) => isOnly(term, OF_ADOPTION) || goesWithAdoption(term.term.label));

/**
 * The one fact, read whole, that answers a question about money, a day of adoption or of a consultation, what is in force or the contact;
 * `null` where none surely does.
 */
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
  if (subject.length === 0 && !asksForMoney(folded)) return null;
  const today = dayHere(day);

  const contact = contactAsked(folded);
  if (contact !== undefined && subject.every((term) => isOnly(term, OF_CONTACT) || goesWithContact(term.term.label))) {
    const fact = (await factsOf(source)).fakty.find(({ kind }) => kind === contact);
    return fact === undefined ? null : reply(fact);
  }
  const page = (found: { readonly text: string; readonly title: string; readonly path: string } | null): Reply | null =>
    found === null
      ? null
      : { text: found.text, place: found.title, day: today, url: source.base + found.path.replace(/^\//, '') };
  if (asksInForce(folded) && subject.every(({ term }) => goesWithInForce(term.label)) && years.length === 0) {
    const found = (await factsOf(source)).fakty.filter(({ kind }) => kind === 'obowiazuje');
    return found.length === 1 && found[0] !== undefined ? reply(found[0]) : null;
  }
  if (asksConsultationDays(folded)) {
    const found = consultationReply(subject, years, (await factsOf(source)).konsultacje, { site: day as IsoDate, today });
    if (found !== null) return page(found);
  }
  if ((asksForDay(folded) || asksWhoAdopted(folded)) && asksAdoption(subject)) {
    const found = (await factsOfYear(source, year)).filter(({ kind }) => kind === 'uchwalenie');
    return found.length === 1 && found[0] !== undefined ? reply(found[0]) : null;
  }
  const ofMoney = asksForMoney(folded) && !asksWhatWasSpent(folded) ? moneyFact(subject, await factsOfYear(source, year)) : null;
  if (ofMoney !== null) return reply(ofMoney);
  const found = speaksOfOffers(folded) ? competitionReply(folded, terms, (await factsOf(source)).konkursy, today) : null;
  return page(found);
}

/** The day of whoever asks; not before that of the site, for clocks may be wrong. */
function dayHere(siteDay: string): IsoDate {
  const now = new Date();
  const here = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return (here > siteDay ? here : siteDay) as IsoDate;
}

/** The one sum among the facts of a year that is asked for. */
function moneyFact(subject: readonly FoundTerm[], facts: readonly SearchFact[]): SearchFact | null {
  const about = subject.filter((term) => !isOnly(term, OF_MONEY) && !goesWithMoney(term.term.label));
  const answering = (kind: SearchFact['kind']): readonly SearchFact[] =>
    facts.filter((fact) => fact.kind === kind && about.every((term) => isAbout(fact, term)));
  const [sums, tasks] = [answering('suma'), about.length === 0 ? [] : answering('zadanie')];
  // One task, or all of a programme that is for one field.
  const found = tasks.length === 1 ? tasks : sums;
  return found.length === 1 ? (found[0] ?? null) : null;
}
