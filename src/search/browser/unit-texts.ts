import type { Fragment } from './engine.ts';
import { fetchText } from './source.ts';

/** Reads texts of units; they come in blocks, and what has come is kept. */
export interface UnitTexts {
  /** Number of the block a unit (from 0) is in. */
  readonly blockOf: (fragment: Fragment, unit: number) => number;
  readonly read: (fragment: Fragment, unit: number, root: string) => Promise<string>;
}

export function unitTexts(): UnitTexts {
  const files = new Map<string, Promise<unknown>>();
  function load(address: string): Promise<unknown> {
    const loaded = files.get(address) ?? fetchText(address).then((text) => JSON.parse(text) as unknown);
    files.set(address, loaded);
    loaded.catch(() => files.delete(address));
    return loaded;
  }
  const blockOf = (fragment: Fragment, unit: number): number => fragment.blocks.findLastIndex((start) => start <= unit);
  return {
    blockOf,
    async read(fragment, unit, root) {
      const { file, part, blocks } = fragment;
      if (file === undefined) return '';
      if (part !== undefined) return ((await load(`${root}tekst/${file}.json`)) as string[][])[part]?.[unit] ?? '';
      const block = blockOf(fragment, unit);
      const texts = (await load(`${root}tekst/${file}-${String(block)}.json`)) as string[];
      return texts[unit - (blocks[block] ?? 0)] ?? '';
    },
  };
}
