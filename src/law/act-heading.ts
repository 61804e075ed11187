import type { ActType, IsoDate } from '../types.ts';
import { writtenDates } from './written-dates.ts';

/** What the heading of an act says. */
export interface ActHeading {
  readonly type: ActType;
  /** `null` where it is left open („nr ……/2019”). */
  readonly number: string | null;
  /** As it stands, in the genitive. */
  readonly organ: string;
  /** `null` where the day is left open („z dnia …… 2019 r.”). */
  readonly date: IsoDate | null;
  /** The words after the date, as they are. */
  readonly subject: string;
  readonly isDraft: boolean;
}

const TYPES: Readonly<Record<string, ActType>> = {
  uchwała: 'uchwała',
  uchwały: 'uchwała',
  zarządzenie: 'zarządzenie',
  zarządzenia: 'zarządzenie',
  obwieszczenie: 'obwieszczenie',
  rozporządzenie: 'rozporządzenie',
};

/** „UCHWAŁA NR XV/200/2019”, „Projekt uchwały”, „ZARZĄDZENIE Nr 71/2019”, „Uchwała” */
const TYPE = /^(projekt\s*[-–:]?\s*)?(uchwał[ay]|zarządzeni[ea]|obwieszczenie|rozporządzenie)(?!\p{L})\s*/iu;
/** „NR LIII/732/2018”, „Nr VI/55 /2015”, „nr ……/2019”, „Nr ___” */
const NUMBER = /^(?:nr\.?|numer)\s*([^\s/]+(?:\s?\/\s?[^\s/]+){0,4})\s*/iu;
/** Dots or underscores to be filled in by hand. */
const BLANK = /\.{2,}|…|_{2,}/u;
/** Words that begin the subject of an act. */
const SUBJECT =
  /\s(?=(?:w\s+sprawie|zmieniając|uchylając|o\s+(?:zmianie|uchyleniu|sprostowaniu|ogłoszeniu|zakazie)|dotycząc)(?!\p{Lu}))/iu;
const DATE_WORDS = /\s+z\s+dnia\s+/iu;

/** „U C H W A Ł A” → „UCHWAŁA”. */
const joinSpacedLetters = (line: string): string =>
  line.replace(/(?<!\p{L})(?:\p{L} ){4,}\p{L}(?!\p{L})/gu, (word) => word.replace(/ /g, ''));

/** Whether a line is where the heading of an act begins. */
export const startsActHeading = (line: string): boolean => {
  const joined = joinSpacedLetters(line.trim());
  const match = TYPE.exec(joined);
  if (match === null) return false;
  const rest = joined.slice(match[0].length);
  const [word = ''] = match[2] === undefined ? [] : [match[2]];
  // „Uchwała wchodzi w życie…” is a sentence, not a heading.
  return (
    rest === '' ||
    NUMBER.test(rest) ||
    word === word.toUpperCase() ||
    /^(?:rady|prezydenta|burmistrza|wójta|zarządu|sejmiku|starosty)\s/iu.test(rest)
  );
};

/**
 * Reads the heading of an act, its lines joined by spaces: „UCHWAŁA NR LIII/732/2018 RADY MIEJSKIEJ LESZNA z dnia 25 października
 * 2018 r. w sprawie …”. `null` where it is none.
 */
export function readActHeading(heading: string): ActHeading | null {
  const text = joinSpacedLetters(heading.replace(/\s+/g, ' ').trim());
  const type = TYPE.exec(text);
  if (type === null) return null;
  let rest = text.slice(type[0].length);
  const number = NUMBER.exec(rest);
  if (number !== null) rest = rest.slice(number[0].length);
  const written = number?.[1]?.replace(/\s/g, '') ?? '';
  const isOpen = written === '' || BLANK.test(written);

  const date = DATE_WORDS.exec(rest);
  const subjectAt = SUBJECT.exec(rest)?.index ?? -1;
  const hasDate = date !== null && (subjectAt === -1 || date.index <= subjectAt);
  const organ = rest.slice(0, hasDate ? date.index : subjectAt === -1 ? rest.length : subjectAt).trim();
  const afterDateWords = hasDate ? rest.slice(date.index + date[0].length) : rest.slice(organ.length);
  const [day] = writtenDates(afterDateWords);
  const isDay = hasDate && day?.at === 0;
  const subject = isDay
    ? afterDateWords.slice(day.length)
    : SUBJECT.exec(` ${afterDateWords}`) === null
      ? ''
      : afterFirstSubject(afterDateWords);
  return {
    type: TYPES[(type[2] ?? '').toLowerCase()] ?? 'uchwała',
    number: isOpen ? null : written,
    organ,
    date: isDay ? day.date : null,
    subject: subject.trim().replace(/^[,.]\s*/, ''),
    isDraft: type[1] !== undefined || (isOpen && number !== null),
  };
}

/** What follows a day left open: „…… 2019 r. w sprawie dróg” → „w sprawie dróg”. */
function afterFirstSubject(text: string): string {
  const at = SUBJECT.exec(` ${text}`)?.index ?? 0;
  return text.slice(at);
}
