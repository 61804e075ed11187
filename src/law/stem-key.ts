/** Endings of Polish nouns and adjectives, longest first. */
const ENDINGS = [
  'iemu', 'iego', 'iami', 'iach', 'owie', 'ymi', 'imi', 'ami', 'ach', 'owi', 'emu', 'ego', 'iej', 'iom', 'iem',
  'ych', 'ich', 'ów', 'om', 'em', 'ej', 'ym', 'im', 'ią', 'ię', 'ie', 'ia', 'iu', 'io', 'ii',
  'a', 'ą', 'e', 'ę', 'i', 'o', 'u', 'y', 'ó',
] as const; // prettier-ignore

/** Soft and hard ends of a stem that alternate within one word: „Rada”–„Radzie”, „Miasto”–„Mieście”, „operator”–„operatorze”. */
const ALTERNATIONS: readonly (readonly [RegExp, string])[] = [
  [/ś[cć]i?$/u, 'st'],
  [/źdz?i?$/u, 'zd'],
  [/śl$/u, 'sł'],
  [/dz?i?$/u, 'd'],
  [/ci?$/u, 't'],
  [/rz$/u, 'r'],
  [/sz$/u, 'ch'],
  [/ż$/u, 'g'],
  [/cz$/u, 'k'],
  [/l$/u, 'ł'],
  [/ń$/u, 'n'],
  [/ś$/u, 's'],
  [/ź$/u, 'z'],
  [/ć$/u, 't'],
];

const known = new Map<string, string>();

/**
 * A key that all inflected forms of a Polish word share: endings are cut and alternating sounds are made one. Rough on purpose: it
 * compares a word with the few terms a text defines, never with a whole dictionary. Texts repeat their words, so a key is made once.
 */
export function stemKey(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const key = makeKey(word);
  known.set(word, key);
  return key;
}

function makeKey(word: string): string {
  const lower = word.toLowerCase();
  const ending = ENDINGS.find((end) => lower.endsWith(end) && lower.length - end.length >= 3) ?? '';
  let stem = lower.slice(0, lower.length - ending.length);
  // A vowel that comes and goes: „związek”–„związku”, „mieszkaniec”–„mieszkańca”.
  stem = stem.replace(/ek$/u, 'k').replace(/niec$/u, 'ńc');
  for (const [pattern, hard] of ALTERNATIONS) {
    if (pattern.test(stem)) {
      stem = stem.replace(pattern, hard);
      break;
    }
  }
  // Vowels that alternate inside the stem: „Mieście”–„Miasto”, „urząd”–„urzędu”, „spółdzielnia”–„spółdzielni”, „powiat”–„powiecie”.
  return stem
    .replace(/i[ae](?=[^aąeęioóuy]{1,3}$)/u, 'ie')
    .replace(/[ąę](?=[^aąeęioóuy]{1,2}$)/u, 'ę')
    .replace(/ó(?=[^aąeęioóuy]{1,2}$)/u, 'o');
}
