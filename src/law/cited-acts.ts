/** Relation that the title or a provision of an act states to another act of an organ, and that act's number. */
export interface CitedAct {
  readonly key: 'zmienia' | 'uchyla' | 'prostuje' | 'oglasza_tekst_jednolity';
  readonly number: string;
}

const NUMBER = String.raw`(?:nr\.?|numer)\s*([^\s,;„”()]+)`;
const RULES: readonly (readonly [CitedAct['key'], RegExp])[] = [
  // „zmieniająca uchwałę nr LIII/732/2018 …”, „w sprawie zmiany uchwały Nr …”, „o zmianie uchwały …”
  [
    'zmienia',
    new RegExp(
      String.raw`(?:zmieniając\p{L}+\s+uchwałę|zmian(?:y|ie)\s+(?:uchwały|zarządzenia))(?:\s+własn\p{L}+)?\s+${NUMBER}`,
      'giu',
    ),
  ],
  // „uchylająca uchwałę nr …”, „w sprawie uchylenia uchwały nr …”
  ['uchyla', new RegExp(String.raw`(?:uchylając\p{L}+\s+uchwałę|uchyleni(?:a|u)\s+(?:uchwały|zarządzenia))\s+${NUMBER}`, 'giu')],
  // „Traci moc uchwała Nr XL/1/2017 …”, „Uchyla się uchwałę nr …”
  [
    'uchyla',
    new RegExp(String.raw`(?:traci\s+moc\s+(?:uchwała|zarządzenie)|uchyla\s+się\s+(?:uchwałę|zarządzenie))\s+${NUMBER}`, 'giu'),
  ],
  ['prostuje', new RegExp(String.raw`sprostowani(?:a|u)\s+[^„]{0,80}?(?:uchwały|uchwale)\s+${NUMBER}`, 'giu')],
  [
    'oglasza_tekst_jednolity',
    new RegExp(
      String.raw`ogłoszeni(?:a|u)\s+(?:jednolitego\s+tekstu|tekstu\s+jednolitego)\s+(?:uchwały|zarządzenia)\s+${NUMBER}`,
      'giu',
    ),
  ],
];

/** The acts that a text says it amends, repeals, corrects or announces anew. */
export function citedActs(text: string): CitedAct[] {
  const found = RULES.flatMap(([key, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ key, number: (match[1] ?? '').replace(/[.]$/, '') })),
  );
  return found.filter((act, index) => found.findIndex((other) => other.key === act.key && other.number === act.number) === index);
}
