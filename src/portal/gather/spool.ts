import { appendFileSync, closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { TownDocument } from '../types.ts';

/** Documents of the towns on the disk, one file a town: the texts of a region would fill memory. */
export interface Spool {
  readonly add: (slug: string, documents: readonly TownDocument[]) => void;
  /** In the order in which they were added. */
  readonly documents: (slug: string) => Generator<TownDocument>;
}

const BLOCK = 1_048_576;
const LINE_END = 10;

/** The lines of a file one by one: a town may send more than one text can hold. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let begun: Buffer[] = [];
    for (;;) {
      const block = Buffer.allocUnsafe(BLOCK);
      let rest = block.subarray(0, readSync(file, block));
      if (rest.length === 0) return;
      for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
        yield Buffer.concat([...begun, rest.subarray(0, end)]).toString('utf8');
        begun = [];
        rest = rest.subarray(end + 1);
      }
      begun.push(rest);
    }
  } finally {
    closeSync(file);
  }
}

/** A spool in an empty folder. */
export function openSpool(dir: string): Spool {
  const fileOf = (slug: string): string => join(dir, `${slug}.jsonl`);
  return {
    add(slug, documents) {
      if (documents.length > 0) appendFileSync(fileOf(slug), documents.map((one) => `${JSON.stringify(one)}\n`).join(''));
    },
    *documents(slug) {
      if (!existsSync(fileOf(slug))) return;
      for (const line of linesOf(fileOf(slug))) yield JSON.parse(line) as TownDocument;
    },
  };
}
