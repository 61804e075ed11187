import type { Span } from './citations/mentions.ts';
import { oneSpaced } from './one-spaced.ts';

/** The title of a statute from its first word to where the sentence goes on: „ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego …”. */
const STATUTE_TITLE =
  /(?:ustaw\p{L}{0,3}|rozporządzeni\p{L}{1,2}) (?:\p{Lu}\p{L}+ (?:\p{L}+ ){0,4})?(?:z dnia \d{1,2} \p{L}+ \d{4} ?r(?:\.|oku) )?(?:o|w sprawie|(?:[-–—] )?(?:Prawo|Kodeks|Ordynacja)) [^,;:.()„”"]{3,220}?(?= na (?:rok|lata|\d{4})| ?[,;:.()„”"]| oraz (?:art|uchwa[łl]|ustaw|Rada|Statut)|$)/gu;

const FRAME =
  /^(?:na podstawie art|(?:uchwała|zarządzenie|ustawa) wchodzi w życie|wykonanie (?:uchwały|zarządzenia|postanowień)|traci moc|uchwała podlega (?:ogłoszeniu|publikacji))/iu;

/** Where a text names a statute by its title: words that stand there say nothing of the text's own matter. */
export const statuteTitles = (text: string): Span[] => {
  // Most texts name none, and these words are looked for faster than the pattern.
  if (!text.includes('ustaw') && !text.includes('rozporządzeni')) return [];
  return [...text.replace(/\s/gu, ' ').matchAll(STATUTE_TITLE)].map(({ 0: title, index }) => ({
    start: index,
    end: index + title.length,
  }));
};

/** Whether a text is only the frame of an act: its legal basis, who executes it, when it enters into force. */
export const isFrame = (text: string): boolean => FRAME.test(oneSpaced(text));
