import type { Fragment } from './engine.ts';
import { fetchText } from './source.ts';

/** Reads texts of units; they come in blocks, and what has come is kept. */
export interface UnitTexts {
  /** Number of the block a unit (from 0) is in. */
  readonly blockOf: (fragment: Fragment, unit: number) => number;
  readonly read: (name: string, fragment: Fragment, unit: number, root: string) => Promise<string>;
}

export function unitTexts(): UnitTexts {
  const blocks = new Map<string, Promise<readonly string[]>>();
  const blockOf = (fragment: Fragment, unit: number): number => fragment.blocks.findLastIndex((start) => start <= unit);
  return {
    blockOf,
    async read(name, fragment, unit, root) {
      if (fragment.texts !== undefined) return fragment.texts[unit] ?? '';
      const block = blockOf(fragment, unit);
      const address = `${root}tekst/${name}-${String(block)}.json`;
      const loaded = blocks.get(address) ?? fetchText(address).then((text) => JSON.parse(text) as string[]);
      blocks.set(address, loaded);
      return (await loaded)[unit - (fragment.blocks[block] ?? 0)] ?? '';
    },
  };
}
