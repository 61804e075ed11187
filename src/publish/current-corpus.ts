import type { Corpus } from '../types.ts';

/**
 * The corpus that pages are made from. Pages are bundled apart from the scripts that build, so the two halves meet in one named slot
 * of the process and not in a module.
 */
const SLOT = Symbol.for('programoteka.corpus');

interface Holder {
  [SLOT]?: Corpus;
}

export function provideCorpus(corpus: Corpus): void {
  (globalThis as Holder)[SLOT] = corpus;
}

export function currentCorpus(): Corpus {
  const corpus = (globalThis as Holder)[SLOT];
  if (corpus === undefined) throw new Error('Strony buduje „npm run build” albo „npm run dev”, nie sam program astro.');
  return corpus;
}
