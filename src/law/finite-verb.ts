/** Third persons of verbs that acts are made of, beside those known by their endings. */
const COMMON =
  'jest|są|był|była|było|byli|były|będzie|będą|może|mogą|można|należy|trzeba|powinien|powinna|powinno|powinni|powinny|wynosi|wynoszą|ma|mają|' +
  'składa|składają|wypłaca|określa|ogłasza|podlega|zawiera|ustala|działa|posiada|zatwierdza|powołuje|pełni|tworzy|tworzą|wchodzi|wchodzą|traci|tracą|' +
  'stanowi|stanowią|obejmuje|służy|służą|liczy|prowadzi|prowadzą|odbywa|przedkłada|kosztuje|trwa|kończy|zaczyna|rozpoczyna|upływa|mija|dotyczy|dotyczą|' +
  'wymaga|decyduje|wybiera|przewodniczy|zwołuje|opiniuje|ocenia|sporządza|informuje|zaprasza|uchwala|zarządza|postanawia|wspiera|wnosi|wnoszą|' +
  'mieści|zamieszcza|udziela|dołącza|załącza|odpowiada|uchyla|wprowadza|czynny|czynna|czynne|przyznaje|zapewnia|rozlicza|wpływa|zwraca|rozstrzyga';

/** „rozpatruje”, „przysługują”, „ustalono”, „złożono”, „ogłosił”; nouns of the same ending („rodzaje”, „koleje”) are left out. */
const BY_ENDING = String.raw`(?!(?:rodzaje|kraje|zwyczaje|obyczaje|koleje|aleje|dzieje|nadzieje)(?!\p{L}))\p{L}{3,}(?:uje|ują|aje|ają|eje|eją|ywa|awia|ował[aoy]?|owali|ano|ono|yto|ęto|ił[ao]?|ył[ao]?|ęł[ao]|ęli)`;

/** „składa się”, „się wypłaca”; not „ubieganie się” or „ubiegających się”. */
const REFLEXIVE = String.raw`(?<!\p{L})(?!\p{L}+(?:ni[ea]|niu|niem|ci[ea]|ciu|ciem|ąc\p{L}{0,5}|szy)\s)\p{L}{2,}\s+się`;

const FINITE = new RegExp(`(?<!\\p{L})(?:${COMMON}|${BY_ENDING})(?!\\p{L})|${REFLEXIVE}(?!\\p{L})`, 'giu');

/** Where the last verb in a personal form ends in some words („wniosek *składa się* do dnia”); `-1` where there is none. */
export function lastFiniteVerb(words: string): number {
  let end = -1;
  for (const match of words.matchAll(FINITE)) end = match.index + match[0].length;
  return end;
}
