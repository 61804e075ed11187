import { longDate } from '../../../law/dates.ts';
import { goesWithConsultation } from '../../../law/fact-questions.ts';
import { CONSULTATION_REPLIES } from '../../../strings/search-facts.ts';
import type { IsoDate } from '../../../types.ts';
import type { SearchConsultation } from '../../fact-files.ts';
import type { FoundTerm } from '../answer.ts';

/** The day of whoever asks, and that on which the site says what there is. */
interface Days {
  readonly site: IsoDate;
  readonly today: IsoDate;
}

/**
 * Until when, or when, remarks could be made, by what notices of consultations state. Who names no year means the consultation that is open,
 * else one of a programme that is not over; of several nothing is said.
 */
export function consultationReply(
  subject: readonly FoundTerm[],
  years: readonly number[],
  consultations: readonly SearchConsultation[],
  { site, today }: Days,
): { readonly text: string; readonly title: string; readonly path: string } | null {
  if (!subject.every(({ term }) => goesWithConsultation(term.label))) return null;
  const known = consultations.filter(({ published }) => published <= site);
  const meant = known.filter(({ years: own }) =>
    years.length > 0 ? own.some((year) => years.includes(year)) : own.some((year) => year >= Number(site.slice(0, 4))),
  );
  const open = meant.filter(({ to }) => to >= today);
  const [found, ...others] = open.length > 0 ? open : meant;
  if (found === undefined || others.length > 0) return null;
  const [from, to] = [longDate(found.from), longDate(found.to)];
  const text =
    today < found.from
      ? CONSULTATION_REPLIES.ahead(from, to)
      : today <= found.to
        ? CONSULTATION_REPLIES.open(to)
        : CONSULTATION_REPLIES.over(from, to);
  return { text, title: found.title, path: found.path };
}
