/** Widths of the letters of bold Source Serif 4, in parts of their size, from the narrowest. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0.32, '.,:; '],
  [0.36, 'ijlł-'],
  [0.41, 'ftIJ()/'],
  [0.51, 'srzśźż„”"'],
  [0.59, 'aceągvćęS0123456789–§'],
  [0.66, 'bdhknopquxyóńEFLPZĘŁŹŻ'],
  [0.71, 'ABCTVXYĄĆ'],
  [0.77, 'DGKNOQRUÓŃ'],
  [0.88, 'wH'],
  [1.05, 'mMW%'],
];
const BY_LETTER = new Map(WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));
/** Of a letter not listed: few are wider. */
const OTHER = 0.8;

/** The least that a line of this text is wide, in parts of the size of its letters. */
export const lineWidth = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (BY_LETTER.get(letter) ?? OTHER), 0);
