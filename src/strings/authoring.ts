import slugify from '@sindresorhus/slugify';
import type { Kind } from '../types.ts';
import { KIND_WORDS, KINDS, type MadeWords } from './kinds.ts';

/** What `npm run new` makes: a document of each kind, and two sorts of acts besides. */
export type NewKind = Kind | 'order' | 'amendment';

const ACTS: Readonly<Record<Exclude<NewKind, Kind>, MadeWords>> = {
  order: { word: 'zarzadzenie', words: 'zarządzenie organu wykonawczego', title: () => 'w sprawie …' },
  amendment: { word: 'zmiana', words: 'uchwała zmieniająca inną', title: () => '' },
};

/** The words of all that can be made, acts first. */
export const NEW_WORDS: ReadonlyMap<NewKind, MadeWords> = new Map<NewKind, MadeWords>([
  ['act', KIND_WORDS.act.made],
  ['order', ACTS.order],
  ['amendment', ACTS.amendment],
  ...KINDS.filter((kind) => kind !== 'act').map((kind) => [kind, KIND_WORDS[kind].made] as const),
]);

/** The kind a word names, with Polish letters or without („uchwała”, „uchwala”); `null` for any other word. */
export function newKindOf(word: string): NewKind | null {
  const plain = slugify(word);
  return [...NEW_WORDS].find(([, made]) => made.word === plain)?.[0] ?? null;
}

/** The kinds as a person is asked to choose from. */
export const NEW_KIND_LIST = [...NEW_WORDS.values()]
  .map(({ word, words }) => (slugify(words) === word ? words : `${word} (${words})`))
  .join(', ');
