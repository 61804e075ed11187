import { noCache, type Cache } from '../cache/cache.ts';
import type { Corpus, LinkedWork } from '../types.ts';

/**
 * The corpus that pages are made from. Pages are bundled apart from the scripts that build, so a module would exist twice; the
 * corpus is passed in a global of the process.
 */
const SLOT = Symbol.for('programoteka.corpus');

interface Holder {
  [SLOT]?: Provided;
}

interface Provided {
  readonly corpus: Corpus;
  /** Keeps between builds what pages show of the program itself. */
  readonly cache?: Cache;
  /** Whether pages are rendered on request by the dev server. (Vite's own flag depends on variables that test runners set.) */
  readonly isLive?: boolean;
  /** Documents whose pages exist already and are not rendered. */
  readonly isMade?: (work: LinkedWork) => boolean;
}

export function provideCorpus(provided: Provided): void {
  (globalThis as Holder)[SLOT] = provided;
}

/** Documents whose pages are to be rendered. */
export const worksToMake = (): readonly LinkedWork[] =>
  currentCorpus().works.filter((work) => (globalThis as Holder)[SLOT]?.isMade?.(work) !== true);

export const currentCache = (): Cache => (globalThis as Holder)[SLOT]?.cache ?? noCache();

export const isLivePreview = (): boolean => (globalThis as Holder)[SLOT]?.isLive ?? false;

export function currentCorpus(): Corpus {
  const corpus = (globalThis as Holder)[SLOT]?.corpus;
  if (corpus === undefined) throw new Error('Strony buduje „npm run build” albo „npm run dev”, nie sam program astro.');
  return corpus;
}
