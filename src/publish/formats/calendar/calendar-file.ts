import slugify from '@sindresorhus/slugify';
import ical, { ICalEventStatus } from 'ical-generator';
import { addDays } from '../../../law/add-days.ts';
import { calendarEvents, type CalendarEvent } from '../../../model/calendar-events.ts';
import { SITE_CALENDAR } from '../../../model/formats.ts';
import { CALENDAR_WORDS } from '../../../strings/formats.ts';
import { shortTitle } from '../../../views/document-view.ts';
import { publicDate } from '../../../views/lists.ts';
import { withCharacter } from '../../../views/with-character.ts';
import type { Corpus, IsoDate, LinkedWork } from '../../../types.ts';
import { siteAddress } from '../../site-address.ts';
import type { SiteFile } from '../../site-file.ts';

/** The library writes the name as it stands; `TEXT` of RFC 5545 has these escaped. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\s+/g, ' ');

/** After the `@` of identifiers: the host of the site, or where none is known a name made of the town's. */
const hostOf = ({ site, settings: { siteUrl } }: Corpus): string =>
  siteUrl === null ? `${slugify(site.body) || 'samorzad'}.invalid` : new URL(siteUrl).host;

const midnight = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/** Identifier of an event: the same in every build, in the calendar of the document and in that of the site. */
const uidOf = ({ document: { id } }: LinkedWork, { key }: CalendarEvent, host: string): string =>
  `${encodeURIComponent(id)}.${key}@${host}`;

/** The calendar of one document is called like it, that of the site like the site. */
function nameOfCalendar([only, ...others]: readonly LinkedWork[], { site }: Corpus): string {
  return only === undefined || others.length > 0
    ? CALENDAR_WORDS.name(site.name)
    : CALENDAR_WORDS.of(withCharacter(shortTitle(only), only.document));
}

/**
 * Days of documents as iCalendar (RFC 5545): all-day events whose end is the day after. The stamp is the day of the document, so that
 * the file changes only when the content does.
 */
export function calendarFile(works: readonly LinkedWork[], corpus: Corpus, name = nameOfCalendar(works, corpus)): string {
  const nameOf = (work: LinkedWork): string => withCharacter(shortTitle(work), work.document);
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'Programoteka', product: 'Programoteka', language: 'PL' },
  });
  const host = hostOf(corpus);
  for (const work of works)
    for (const event of calendarEvents(work))
      calendar.createEvent({
        id: uidOf(work, event, host),
        allDay: true,
        start: event.from,
        end: addDays(event.to, 1),
        stamp: midnight(publicDate(work, corpus) ?? event.from),
        // A cancellation is a later state of the same event (RFC 5545, 3.8.7.4).
        sequence: event.isCancelled ? 1 : 0,
        summary: CALENDAR_WORDS[event.type](nameOf(work)),
        description: work.document.title,
        // An address of this machine would lead nowhere from a calendar.
        ...(corpus.settings.siteUrl === null ? {} : { url: siteAddress(work.path, corpus.settings) }),
        ...(event.isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
      });
  return `${calendar.toString()}\r\n`;
}

/** The days of all documents; a site without the format has none. */
export const siteCalendar = (corpus: Corpus): SiteFile[] =>
  corpus.site.formats.includes('calendar')
    ? [{ path: SITE_CALENDAR.slice(1), content: calendarFile(corpus.works, corpus, CALENDAR_WORDS.name(corpus.site.name)) }]
    : [];
