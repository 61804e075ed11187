/** The words of `vocabulary.ts` with all their forms. */
import * as inflection from './inflection.ts';
import type { Adjective, Noun, Verb } from './inflection.ts';
import * as words from './vocabulary.ts';

/** A village: nominative, genitive, locative. */
export interface Place {
  readonly nom: string;
  readonly gen: string;
  readonly loc: string;
}

const PLACE_ENDINGS = [
  ['owo', 'owa', 'owie'],
  ['ów', 'owa', 'owie'],
  ['owice', 'owic', 'owicach'],
  ['ówka', 'ówki', 'ówce'],
  ['isko', 'iska', 'isku'],
] as const;

export const PLACES: readonly Place[] = PLACE_ENDINGS.flatMap(([nom, gen, loc]) =>
  words.PLACE_STEMS.map((stem) => ({ nom: stem + nom, gen: stem + gen, loc: stem + loc })),
);

/** One list of several, in turn by how far down its own list each item stands: the lists begin with their commonest words. */
function interleaved<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const ranked = lists.flatMap((items) => items.map((item, index) => ({ item, rank: index / items.length })));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

export const NOUNS: readonly Noun[] = interleaved([
  words.FEMININE_HARD.map(inflection.feminineHard),
  words.FEMININE_FOREIGN.map(inflection.feminineForeign),
  words.FEMININE_ABSTRACT.map(inflection.feminineAbstract),
  words.FEMININE_HARDENED.map(inflection.feminineHardened),
  words.FEMININE_SOFT.map(inflection.feminineSoft),
  words.MASCULINE_U.map((entry) => inflection.masculine(entry, 'u')),
  words.MASCULINE_A.map((entry) => inflection.masculine(entry, 'a')),
  words.MASCULINE_SOFT.map(inflection.masculineSoft),
  words.NEUTER_SOFT.map(inflection.neuterSoft),
  words.NEUTER_HARD.map(inflection.neuterHard),
]);
export const PERSONS: readonly Noun[] = words.PERSONS.map(inflection.person);
export const ADJECTIVES: readonly Adjective[] = words.ADJECTIVES.map(inflection.adjective);
export const VERBS: readonly Verb[] = interleaved([
  words.VERBS_OWAC.map(inflection.verbOwac),
  words.VERBS_YWAC.map(inflection.verbYwac),
  words.VERBS_AC.map(inflection.verbAc),
  words.VERBS_IC.map(inflection.verbIc),
]);
