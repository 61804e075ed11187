import { lastFiniteVerb } from './finite-verb.ts';
import { oneSpaced } from './one-spaced.ts';

const ACT = 'uchwały|zarządzenia|obwieszczenia|rozporządzenia|ogłoszenia|decyzji|postanowienia|rozstrzygnięcia';
const TEXT = 'programu|regulaminu|statutu|procedury|instrukcji|strategii|zasad|umowy';

/**
 * „Załącznik nr 1 do uchwały nr XV/200/2019 Rady Miejskiej Leszna z dnia 24 października 2019 r.”, „Załącznik” alone on its line,
 * „Załącznik nr 2 do Regulaminu”.
 */
const HEADING = new RegExp(
  `^(?:Załącznik|Z a ł ą c z n i k|Zał\\.(?= ?nr))(?: ?(?:nr\\.?|numer) ?(\\d+\\p{L}?|[IVXLC]+)| (\\d{1,2})(?=$| do ))? ?` +
    `(?:$|[:.]? ?do (niniejsz\\p{L}+ )?(?:projektu )?(?:(${ACT})|${TEXT})(?!\\p{L}) ?(.*)$)`,
  'iu',
);
/** What tells the act beside its kind: „nr XV/200/2019”, „XII/168/15”, „Rady Miejskiej”, „z dnia”, „w sprawie”, a gap to be filled in. */
const ACT_NAMED =
  /^(?:nr|numer|[IVXLC]+ ?\/|\d|rady|prezydenta|burmistrza|wójta|zarządu|sejmiku|starosty|z dnia|w sprawie|[….\/])/iu;
/** Words of a sentence about an attachment that no ending tells: „Załącznik nr 1 do uchwały w brzmieniu …”. */
const SENTENCE = /(?<!\p{L})(?:brzmieni[eu]|się|nie)(?!\p{L})/iu;
/** Lines that go on with it: „do uchwały nr XV/200/2019”, „Rady Miejskiej Leszna”, „z dnia 24 października 2019 r.”, „w sprawie …” */
const CONTINUATION = new RegExp(
  `^(?:do (?:niniejsz\\p{L}+ )?(?:projektu )?(?:${ACT})(?!\\p{L})|` +
    `(?:Rady|Prezydenta|Burmistrza|Wójta|Zarządu|Sejmiku|Starosty|Zgromadzenia|Marszałka|Wojewody|Ministra|Dyrektora|Kierownika) |z dnia |nr |w sprawie )`,
  'iu',
);
/** Ends after which a name must go on: „Rady”, „z dnia”, „w”. */
const UNFINISHED = /(?<!\p{L})(?:Rady|Gminy|Miasta|nr|dnia|do|w|we|z|i)$/iu;

const MAX_LENGTH = 250;
/** What an act is about may have a verb in it. */
const SUBJECT = / w sprawie .*/iu;
/** A full stop ends a sentence, unless it is that of „2019 r.”. */
function isSentence(text: string): boolean {
  const named = text.replace(SUBJECT, '');
  const endsAsOne = /[;:,]$/u.test(text) || (/\p{L}\.$/u.test(text) && !/(?<!\p{L})r\.$/iu.test(text));
  return endsAsOne || lastFiniteVerb(named) !== -1 || SENTENCE.test(named);
}

interface AttachmentLine {
  /** „1”; `''` where it has none. */
  readonly number: string;
  /** Whether it says „niniejszej”, as sentences do and headings hardly ever. */
  readonly isOwn: boolean;
  /** Whether an act is named by its number, organ or day. */
  readonly isFull: boolean;
  readonly isAlone: boolean;
}

function readLine(line: string): AttachmentLine | null {
  const text = oneSpaced(line);
  const match = text.length > MAX_LENGTH ? null : HEADING.exec(text);
  if (match === null || isSentence(text)) return null;
  const [, numbered, bare, own, act, rest = ''] = match;
  if (act !== undefined && rest !== '' && !ACT_NAMED.test(rest)) return null;
  return {
    number: numbered ?? bare ?? '',
    isOwn: own !== undefined,
    isFull: act !== undefined && rest !== '',
    isAlone: !/ do /iu.test(text),
  };
}

/** Number of the attachment a line begins („1”; `''` where it has none), or `null` where the line is no heading of one. */
export function attachmentNumber(line: string): string | null {
  const read = readLine(line);
  return read === null || (read.isOwn && oneSpaced(line).startsWith('z')) ? null : read.number;
}

/** Words after which a sentence must go on: „stanowi”, „zgodnie z”, „oraz”. */
const GOES_ON =
  /(?:[,;:–-]|(?<!\p{L})(?:i|oraz|lub|albo|w|we|z|ze|o|od|do|na|jako|jak|niniejszy|ten|pn\.?|nr|(?:stanowi|zawiera|określa|będąc)\p{L}*))$/iu;
const ENDED = /(?:^|[.!?…”"»)\]])$/u;
/** A name under an act: „Jan Kowalski”, „Przewodniczący Rady Gminy”. */
const isName = (line: string): boolean => line.length <= 60 && /^(?:\(-\) ?)?\p{Lu}/u.test(line) && lastFiniteVerb(line) === -1;

/**
 * Whether a line of a pasted text, without any mark of a heading, opens an attachment. Before it stands the end of a sentence, a name, or
 * nothing; „… stanowiący⏎załącznik do niniejszej uchwały.” is a sentence that was wrapped. `isFirst`: it begins its paragraph.
 */
export function opensAttachment(line: string, previous: string, isFirst: boolean): boolean {
  const read = readLine(line);
  const before = oneSpaced(previous).replace(/^[*_]+|[*_]+$/gu, '');
  if (read === null || GOES_ON.test(before) || lastFiniteVerb(before) === before.length) return false;
  if (ENDED.test(before)) return true;
  if (read.isOwn || !isName(before)) return isFirst && !read.isOwn && read.isFull && !oneSpaced(line).startsWith('z');
  return isFirst || read.isFull || read.isAlone;
}

/** Whether a line goes on with the heading of an attachment, of which the given words stand on the line before. */
export const continuesAttachmentHeading = (line: string, before = ''): boolean => {
  const text = oneSpaced(line);
  if (text.length >= MAX_LENGTH || isSentence(text)) return false;
  return CONTINUATION.test(text) || (UNFINISHED.test(before) && /^[\p{Lu}\d]/u.test(text));
};
