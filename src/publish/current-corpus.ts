import type { Corpus } from '../types.ts';

/**
 * The corpus that pages are made from. Pages are bundled apart from the scripts that build, so the two halves meet in one named slot
 * of the process and not in a module.
 */
const SLOT = Symbol.for('programoteka.corpus');

interface Holder {
  [SLOT]?: { readonly corpus: Corpus; readonly isLive: boolean };
}

/** `isLive`: the pages are made one by one as they are asked for. (Vite's own mark depends on variables that test runners set.) */
export function provideCorpus(corpus: Corpus, isLive = false): void {
  (globalThis as Holder)[SLOT] = { corpus, isLive };
}

export const isLivePreview = (): boolean => (globalThis as Holder)[SLOT]?.isLive ?? false;

export function currentCorpus(): Corpus {
  const corpus = (globalThis as Holder)[SLOT]?.corpus;
  if (corpus === undefined) throw new Error('Strony buduje „npm run build” albo „npm run dev”, nie sam program astro.');
  return corpus;
}
