import type { ActType, IsoDate } from '../types.ts';
import { oneSpaced } from './one-spaced.ts';
import { joinSpacedLetters } from './spaced-letters.ts';
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
const TYPE = /^(projekt ?[-–:]? ?)?(uchwał[ay]|zarządzeni[ea]|obwieszczenie|rozporządzenie)(?!\p{L})/iu;
/** „NR LIII/732/2018”, „Nr VI/55 /2015”, „nr ……/2019”, „Nr ___” */
const NUMBER = /^ (?:nr\.?|numer) ?([^ /]+(?: ?\/ ?[^ /]+){0,4})/iu;
/** Dots or underscores to be filled in by hand. */
const BLANK = /\.{2,}|…|_{2,}/u;
/** Words that begin the subject of an act. */
const SUBJECT = / (?:w sprawie|zmieniając|uchylając|o (?:zmianie|uchyleniu|sprostowaniu|ogłoszeniu|zakazie)|dotycząc)/iu;
const DATE_WORDS = / z dnia /iu;

/** Whether a line is where the heading of an act begins. */
export const startsActHeading = (line: string): boolean => {
  const joined = oneSpaced(joinSpacedLetters(line));
  const match = TYPE.exec(joined);
  if (match === null) return false;
  const [whole, , word = ''] = match;
  const rest = joined.slice(whole.length);
  // „Uchwała wchodzi w życie…” is a sentence, not a heading.
  return (
    rest === '' ||
    NUMBER.test(rest) ||
    word === word.toUpperCase() ||
    /^ (?:rady|prezydenta|burmistrza|wójta|zarządu|sejmiku|starosty) /iu.test(rest)
  );
};

/**
 * Reads the heading of an act, its lines joined by spaces: „UCHWAŁA NR LIII/732/2018 RADY MIEJSKIEJ LESZNA z dnia 25 października
 * 2018 r. w sprawie …”. `null` where it is none.
 */
export function readActHeading(heading: string): ActHeading | null {
  const text = oneSpaced(joinSpacedLetters(heading));
  const type = TYPE.exec(text);
  if (type === null) return null;
  const [whole, draft, word = ''] = type;
  const numbered = text.slice(whole.length);
  const number = NUMBER.exec(numbered);
  const rest = number === null ? numbered : numbered.slice(number[0].length);
  const written = number?.[1]?.replace(/ /g, '');
  const isOpen = written === undefined || BLANK.test(written);

  const date = DATE_WORDS.exec(rest);
  const subject = SUBJECT.exec(rest);
  const hasDate = date !== null && (subject === null || date.index < subject.index);
  const organEnd = hasDate ? date.index : subject?.index;
  const after = hasDate ? rest.slice(date.index + date[0].length) : rest;
  const [day] = writtenDates(after);
  const isDay = hasDate && day?.at === 0;
  // „z dnia …… 2019 r. w sprawie dróg”: the day is left open.
  const words = isDay ? after.slice(day.length) : ` ${after}`.slice(SUBJECT.exec(` ${after}`)?.index ?? Infinity);
  return {
    type: TYPES[word.toLowerCase()] ?? 'uchwała',
    number: isOpen ? null : written,
    organ: rest.slice(0, organEnd).trim(),
    date: isDay ? day.date : null,
    subject: words.trim().replace(/^[,.] ?/, ''),
    isDraft: draft !== undefined || (isOpen && number !== null),
  };
}
