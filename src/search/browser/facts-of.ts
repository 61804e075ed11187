import type { FactFile } from '../index-site.ts';
import { fetchText, type Source } from './source.ts';

const loaded = new Map<string, Promise<FactFile>>();

/** What a site answers from outright; loaded once. */
export function factsOf({ root, manifest }: Source): Promise<FactFile> {
  if (manifest.tryb !== 'polski') return Promise.resolve({ fakty: [], konkursy: [], dotacje: null });
  const facts =
    loaded.get(root) ?? fetchText(`${root}fakty.json?w=${manifest.wydanie}`).then((text) => JSON.parse(text) as FactFile);
  loaded.set(root, facts);
  return facts;
}
