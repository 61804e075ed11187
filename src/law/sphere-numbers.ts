/** Items of art. 4 ust. 1 as tables name them: „17”, „4, 16”, „1a i 31”, „1–33”, „pkt 17”, „art. 4 ust. 1 pkt 15 ustawy”. */
const ITEM = '\\d{1,2}[a-z]{0,2}';
const LIST = new RegExp(`^${ITEM}(?:\\s*(?:,|;|i|oraz|[-–—])\\s*(?:pkt\\.?\\s*)?${ITEM})*\\.?$`, 'u');
const IN_WORDS = new RegExp(
  `art\\.?\\s*4\\s*ust\\.?\\s*1\\s*pkt\\.?\\s*(${ITEM}(?:\\s*(?:,|i|oraz|[-–—])\\s*${ITEM}(?![\\p{L}\\d]))*)`,
  'iu',
);

/** A run of items from one to another; the ends are as the table gives them. */
export interface SphereRange {
  readonly from: string;
  readonly to: string;
}

const ranges = (list: string): SphereRange[] =>
  list
    .replace(/pkt\.?/giu, '')
    .split(/\s*(?:,|;|\bi\b|oraz)\s*/u)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = from] = part.split(/\s*[-–—]\s*/u);
      return { from, to };
    });

/** Items that a cell of a table names; none where it says something else („wszystkie”). */
export function sphereNumbers(cell: string): SphereRange[] {
  const text = cell.replace(/\u00a0/g, ' ').trim();
  const inWords = IN_WORDS.exec(text)?.[1];
  if (inWords !== undefined) return ranges(inWords);
  const list = text.replace(/^pkt\.?\s*/iu, '');
  return LIST.test(list) ? ranges(list) : [];
}
