/** „na lata 2021–2025”, „na rok 2020”, „na 2020 rok”, „NA 2020 R.” */
const YEARS = /(?<!\p{L})na\s+(?:lata\s+)?(?:rok\s+)?(\d{4})(?:\s*[-–—]\s*(\d{4}))?(?!\d)/iu;

/** Years that the title of a programme names, or `null` where it is no such title: „Program współpracy … na 2020 rok”. */
export function programmeYears(title: string): { readonly first: number; readonly last: number } | null {
  if (!/(?<!\p{L})program(?:u)?(?!\p{L})/iu.test(title)) return null;
  const match = YEARS.exec(title);
  if (match === null) return null;
  const first = Number(match[1]);
  return { first, last: match[2] === undefined ? first : Number(match[2]) };
}
