/** Words of headings that are set in spaced letters, in capitals; longer ones first. */
const WORDS = [
  'ROZPORZĄDZENIE OBWIESZCZENIE ZARZĄDZENIE UCHWAŁA UCHWAŁY POSTANOWIENIE DZIENNIK URZĘDOWY WOJEWÓDZTWA PREZYDENTA BURMISTRZA STAROSTY',
  'POWIATOWEJ POWIATU MIEJSKIEJ GMINNEJ SEJMIKU ZARZĄDU MIASTA GMINY RADY WÓJTA WOJEWODY NUMER DNIA SPRAWIE ZAŁĄCZNIK UZASADNIENIE NR',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Five capitals or more that stand apart from each other: „U C H W A Ł A”, „R A D Y   G M I N Y”. */
const RUN = /(?<![\p{L}\d])(?:\p{Lu}[ \u00a0]{1,5}){4,}\p{Lu}(?![\p{L}\d])/gu;

/** Letters in a row → known words in front, and the rest as one word, because nothing says where its words end. */
function wordsOf(letters: string): string {
  const word = WORDS.find((known) => letters.toUpperCase().startsWith(known));
  if (word === undefined) return letters;
  const rest = letters.slice(word.length);
  return rest === '' ? letters : `${letters.slice(0, word.length)} ${wordsOf(rest)}`;
}

/** A run of letters as words, and whether nothing of it was guessed. */
function readRun(run: string): { readonly words: string; readonly isSure: boolean } {
  const parts = run.split(/[ \u00a0]{2,}/).map((part) => part.replace(/[ \u00a0]/g, ''));
  if (parts.length > 1) return { words: parts.join(' '), isSure: true };
  const words = wordsOf(parts[0] ?? '');
  return { words, isSure: words.split(' ').every((word) => WORDS.includes(word.toUpperCase())) };
}

/** Whether a text has letters set apart of which nothing says where their words end. */
export const hasUnsureLetters = (text: string): boolean => [...text.matchAll(RUN)].some(([run]) => !readRun(run).isSure);

/** Joins letters that are set apart where their words are sure, and leaves others as they are. */
export const joinSureLetters = (text: string): string =>
  text.replace(RUN, (run) => {
    const { words, isSure } = readRun(run);
    return isSure ? words : run;
  });

/**
 * Joins letters that are set apart: „U C H W A Ł A N R LIII/732/2018” → „UCHWAŁA NR LIII/732/2018”. Wider spaces part words („R A D Y  G M I N Y”);
 * where all are alike, words that headings have are known, and what is left is one word.
 */
export const joinSpacedLetters = (text: string): string => text.replace(RUN, (run) => readRun(run).words);
