import { asItIs, hash } from '../../cache/cache.ts';
import { currentCache } from '../../publish/current-corpus.ts';
import { renderGuide, type GuideAddresses, type GuidePage } from './render-guide.ts';

const isText = (value: unknown): boolean => typeof value === 'string';

const KEPT_PAGE = asItIs<GuidePage>((kept) => {
  const { name, title, html } = (kept ?? {}) as Partial<Record<keyof GuidePage, unknown>>;
  return [name, title, html].every(isText);
});

/**
 * A page of the guide as an earlier build rendered it: it changes with the program, and takes as long as the documents of a small town.
 * `dependsOn` is all that the addresses in it depend on.
 */
export const keptGuide = (file: string, source: string, addresses: GuideAddresses, dependsOn: string): GuidePage =>
  currentCache().get(hash('page of the guide', file, source, dependsOn), () => renderGuide(file, source, addresses), KEPT_PAGE);
