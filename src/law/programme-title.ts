const YEAR_NUMBER = String.raw`(\d{4}|\d \d \d \d)`;
/** „na lata 2021–2025”, „na rok 2020”, „NA 2020 R.”, „na rok kalendarzowy 2020”, „na 2 0 2 0 rok”, „w roku 2020”, „rok 2020” */
const YEARS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:na|w|n a)\s+(?:lata(?:ch)?\s+)?(?:(?:rok|roku|r o k)\s+)?(?:(?:kalendarzowy|budżetowy)m?\s+)?|rok\s+)${YEAR_NUMBER}(?:\s*[-–—]\s*${YEAR_NUMBER})?(?!\s?\d)`,
  'iu',
);

const UNITS = ['pierwszy', 'drugi', 'trzeci', 'czwarty', 'piąty', 'szósty', 'siódmy', 'ósmy', 'dziewiąty'];
const TENS: readonly (readonly [word: string, value: number])[] = [
  ['dziesiąty', 10],
  ['dwudziesty', 20],
  ['trzydziesty', 30],
];
/** „na rok dwa tysiące dwudziesty piąty” */
const YEAR_IN_WORDS = new RegExp(
  String.raw`(?<!\p{L})rok\s+dwa\s+tysiące\s+(${TENS.map(([word]) => word).join('|')})(?:\s+(${UNITS.join('|')}))?(?!\p{L})`,
  'iu',
);

function yearInWords(title: string): number | null {
  const match = YEAR_IN_WORDS.exec(title);
  if (match === null) return null;
  const ten = TENS.find(([word]) => word === match[1]?.toLowerCase())?.[1] ?? 0;
  return 2000 + ten + UNITS.indexOf(match[2]?.toLowerCase() ?? '') + 1;
}

/** „Program”, also spaced out: „P R O G R A M   W S P Ó Ł P R A C Y”. */
const PROGRAMME = /(?<!\p{L})program(?:u)?(?!\p{L})|(?<!\p{L})p r o g r a m(?: u)?(?!\p{L}{2})/iu;

/** Years that the title of a programme names, or `null` where it is no such title: „Program współpracy … na 2020 rok”. */
export function programmeYears(title: string): { readonly first: number; readonly last: number } | null {
  if (!PROGRAMME.test(title)) return null;
  const match = YEARS.exec(title);
  const numberOf = (year: string | undefined): number | null => (year === undefined ? null : Number(year.replace(/ /g, '')));
  const first = numberOf(match?.[1]) ?? yearInWords(title);
  return first === null ? null : { first, last: numberOf(match?.[2]) ?? first };
}
