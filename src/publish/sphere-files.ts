import { capitalise } from '../law/capitalise.ts';
import { sphereName } from '../law/sphere-names.ts';
import { sphereCalendar, sphereFeed } from '../model/formats.ts';
import { spherePath } from '../model/kinds.ts';
import { COMPETITION_FEED } from '../strings/competitions.ts';
import { CALENDAR_WORDS } from '../strings/formats.ts';
import { SPHERES_PAGE } from '../strings/visitor.ts';
import { competitionEntry } from '../views/competitions.ts';
import { publicDate } from '../views/lists.ts';
import { sphereWorks } from '../views/sphere-works.ts';
import { withCharacter } from '../views/with-character.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { atomOf, type FeedEntry } from './change-feed.ts';
import { calendarFile } from './formats/calendar/calendar-file.ts';
import { siteAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';

/** A document as an entry, and what became of the competition it announces. */
function entriesOf(work: LinkedWork, corpus: Corpus): FeedEntry[] {
  const { document, path, status } = work;
  const link = siteAddress(path, corpus.settings);
  const title = withCharacter(document.title, document);
  const date = publicDate(work, corpus);
  if (date === null || status === 'withdrawn') return [];
  const found = competitionEntry(work, corpus);
  const { decided, cancelled } = found?.competition ?? { decided: null, cancelled: null };
  return [
    { id: link, title, link, date, summary: document.summary },
    ...(decided === null
      ? []
      : [{ id: `${link}#rozstrzygnieto`, title: COMPETITION_FEED.decided(title), link, date: decided, summary: null }]),
    ...(cancelled === null
      ? []
      : [
          {
            id: `${link}#uniewazniono`,
            title: COMPETITION_FEED.cancelled(title),
            link,
            date: cancelled === 'undated' ? date : cancelled,
            summary: null,
          },
        ]),
  ];
}

/** Feed and calendar of each sphere of public tasks that has a page. */
export function sphereFiles(corpus: Corpus): SiteFile[] {
  const hasCalendars = corpus.site.formats.includes('calendar');
  return sphereWorks(corpus).flatMap(({ item, works, hasDays }) => {
    const name = capitalise(sphereName(item) ?? '');
    const title = `${corpus.site.name} – ${SPHERES_PAGE.one(item, name)}`;
    const entries = works.flatMap((work) => entriesOf(work, corpus));
    return [
      atomOf({ path: sphereFeed(item), title, home: spherePath(item), entries }, corpus),
      ...(hasCalendars && hasDays
        ? [
            {
              path: sphereCalendar(item).slice(1),
              content: calendarFile(works, corpus, CALENDAR_WORDS.sphere(corpus.site.name, name)),
            },
          ]
        : []),
    ];
  });
}
