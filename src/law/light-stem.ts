import { fold } from './fold.ts';

/** Endings of nouns, adjectives and the commonest of verbs, without diacritics, the longest first. */
const ENDINGS = [
  ...['owaniami', 'owaniach', 'owaniom', 'owaniem', 'owania', 'owanie', 'owaniu'],
  // Zbychowo, Zbychowa, Zbychowem; a town in -ów has the same, and so its adjective has.
  ...['owego', 'owemu', 'owych', 'owymi', 'owym', 'owej', 'owem', 'owie', 'owa', 'owo', 'owu', 'owy', 'owe'],
  ...['iejszych', 'ejszych'],
  ...['iego', 'iemu', 'iami', 'iach', 'iom', 'iej', 'ich', 'imi', 'iem', 'owi', 'ego', 'emu', 'ami', 'ach'],
  ...['ymi', 'ych', 'om', 'ow', 'em', 'ej', 'ym', 'im', 'ie', 'ia', 'iu', 'io', 'a', 'e', 'i', 'o', 'u', 'y'],
];
const SHORTEST_STEM = 3;

/** Consonants that change into each other before an ending: Borek – Borka, Kraska – Krasce, droga – drodze. */
const FINAL: readonly (readonly [RegExp, string])[] = [
  [/(?:cz|c)$/, 'k'],
  [/rz$/, 'r'],
  [/sz$/, 'h'],
  [/(?:dz|z)$/, 'g'],
];

/**
 * A stem for a word that no dictionary knows – a name, a new word: without its ending, without the fleeting e, without diacritics.
 * Rough on purpose, and used for nothing else.
 */
export function lightStem(word: string): string {
  const folded = fold(word);
  const ending = ENDINGS.find((end) => folded.endsWith(end) && folded.length - end.length >= SHORTEST_STEM) ?? '';
  let stem = folded.slice(0, folded.length - ending.length);
  // Wiśniowiec – Wiśniowca, Borek – Borka: the e is there only when nothing follows.
  if (ending === '') stem = stem.replace(/(?<=[^aeiouy])i?e(?=[ckl]$)/, '');
  for (const [pattern, letter] of FINAL) if (pattern.test(stem)) return stem.replace(pattern, letter);
  return stem;
}
