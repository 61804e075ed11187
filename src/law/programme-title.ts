import { ordinalOf } from './ordinals.ts';

const YEAR_NUMBER = String.raw`(\d{4}|\d \d \d \d)`;
/** „na lata 2021–2025”, „na rok 2020”, „NA 2020 R.”, „na rok kalendarzowy 2020”, „na 2 0 2 0 rok”, „w roku 2020”, „rok 2020” */
const YEARS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:na|w|n a)\s+(?:lata(?:ch)?\s+)?(?:(?:rok|roku|r o k)\s+)?(?:(?:kalendarzowy|budżetowy)m?\s+)?|rok\s+)${YEAR_NUMBER}(?:\s*[-–—]\s*${YEAR_NUMBER})?(?!\s?\d)`,
  'iu',
);

/** „na rok dwa tysiące dwudziesty piąty”, „rok dwa tysiące dziewiętnasty” */
const YEAR_IN_WORDS = /(?<!\p{L})rok\s+dwa\s+tysiące\s+(\p{L}+)(?:\s+(\p{L}+))?/u;

function yearInWords(title: string): number | null {
  const [, first = '', second = ''] = YEAR_IN_WORDS.exec(title.toLowerCase()) ?? [];
  const tens = first.startsWith('trzydziest') ? 30 : Number(ordinalOf(first) ?? 0);
  const unit = tens >= 20 ? Number(ordinalOf(second) ?? 0) : 0;
  return tens < 10 ? null : 2000 + tens + (unit > 0 && unit < 10 ? unit : 0);
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
