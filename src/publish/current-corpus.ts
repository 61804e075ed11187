import type { Corpus } from '../types.ts';

/**
 * The corpus that pages are made from. Pages are bundled apart from the scripts that build, so the two halves meet in one named slot
 * of the process and not in a module.
 */
const SLOT = Symbol.for('programoteka.corpus');

interface Provided {
  readonly corpus: Corpus;
  /** Whether pages are made one by one when somebody looks at them, and not all at once. */
  readonly preview: boolean;
}

interface Holder {
  [SLOT]?: Provided;
}

export function provideCorpus(corpus: Corpus, { preview }: { readonly preview: boolean }): void {
  (globalThis as Holder)[SLOT] = { corpus, preview };
}

function provided(): Provided {
  const current = (globalThis as Holder)[SLOT];
  if (current === undefined) throw new Error('Strony buduje „npm run build” albo „npm run dev”, nie sam program astro.');
  return current;
}

export const currentCorpus = (): Corpus => provided().corpus;

export const isPreview = (): boolean => provided().preview;
