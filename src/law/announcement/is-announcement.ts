import { capitalise } from '../capitalise.ts';
import { oneSpaced } from '../one-spaced.ts';
import { programmeYears } from '../programme-title.ts';

/** „ogłasza otwarty konkurs ofert”, „Ogłoszenie o otwartym konkursie ofert”, „nabór wniosków w ramach inicjatywy lokalnej” */
const ANNOUNCES =
  /(?:ogłasza|ogłoszeni|zaprasza)[^]{0,200}?(?:konkurs\p{L}*(?:\s+ofert|\s+na(?!\p{L})|\s+o\s|\s+w\s+zakresie|\s+dla)|nab[oó]r\p{L}*\s+(?:ofert|wniosków))|^(?:otwart\p{L}+\s+)?konkurs\p{L}*\s+ofert/iu;
const OF_PROCEDURE =
  /(?:konkurs\p{L}*\s+ofert|pożytku publicznego|zada\p{L}+ publiczn|inicjatyw\p{L}* lokaln|mał\p{L}+ grant|organizacj\p{L}+ pozarządow)/iu;
/** Other papers of the same procedure, and what only speaks of it. */
const OTHER =
  /wynik|rozstrzygni|unieważni|sprawozdani|do\s+(?:prac\p{L}*\s+w\s+)?komisji|kandydat|ekspert|regulamin|protok[oó]ł|lista rankingowa/iu;

/** „Roczny program współpracy Gminy …”, „Projekt programu …”: a programme speaks of competitions too. */
const IS_PROGRAMME = /^(?:(?:projekt|roczn|wieloletni|gminn|powiatow|miejsk|załącznik)\p{L}*\s+)*program(?!\p{L}{3})/iu;

/** Whether a text announces a competition of offers or a call for them. `title`: its first lines; `beginning`: about its first page. */
export const isAnnouncement = (title: string, beginning: string): boolean =>
  !OTHER.test(title) && !IS_PROGRAMME.test(title) && ANNOUNCES.test(beginning) && OF_PROCEDURE.test(beginning);

/** Whether the subject of an act says that it announces a competition: „w sprawie ogłoszenia otwartego konkursu ofert”. */
export const announcesInSubject = (subject: string): boolean =>
  !OTHER.test(subject) && /ogłoszeni\p{L}+\s+(?:\p{L}+\s+){0,2}(?:konkurs|nabor)/iu.test(subject);

type AnnouncedMode = 'mały grant' | 'inicjatywa lokalna';

/** The kind of a call that is no competition; `null` for a competition. */
export const announcedMode = (title: string): AnnouncedMode | null =>
  /inicjatyw\p{L}* lokaln/iu.test(title) && !/konkurs/iu.test(title)
    ? 'inicjatywa lokalna'
    : /mał\p{L}+ grant|art\. 19a|tryb\p{L}* pozakonkurs/iu.test(title) && !/konkurs\p{L}* ofert/iu.test(title)
      ? 'mały grant'
      : null;

/** Whether the first lines of an announcement are a title of it, and not only „Ogłoszenie”. */
export const isAnnouncementTitle = (lines: string): boolean => /konkurs|nab[oó]r|grant|inicjatyw/iu.test(lines);

/** „Wójt Gminy ogłasza otwarty konkurs ofert na …” → „Otwarty konkurs ofert na …”; `null` where the text names none. */
export function announcementTitle(text: string): string | null {
  const words = /(?:otwart\p{L}+\s+)?konkurs\p{L}*\s+ofert[^.:;]{0,280}/iu.exec(text)?.[0];
  return words === undefined
    ? null
    : capitalise(
        oneSpaced(words)
          .replace(/(?<=\d{4} )r$/u, 'r.')
          .replace(/^otwart(?:y|ego|ym|emu) konkurs\p{L}*/iu, 'Otwarty konkurs'),
      );
}

interface NamedProgramme {
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

/** „zgodnie z Programem współpracy … na rok 2027”: the years of the programme of cooperation that a text names first. */
export function namedProgramme(text: string): NamedProgramme | null {
  const words = /program\p{L}*\s+współpracy[^.;]{0,200}/iu.exec(text)?.[0];
  const years = words === undefined ? null : programmeYears(words.replace(/^program\p{L}*/iu, 'Program'));
  return words === undefined || years === null ? null : { ...years, words: oneSpaced(words) };
}
