import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TownDocument } from '../types.ts';

/** Documents of the towns on the disk, one file a town: the texts of a region would fill memory. */
export interface Spool {
  readonly add: (slug: string, documents: readonly TownDocument[]) => void;
  /** In the order in which they were added. */
  readonly documents: (slug: string) => Generator<TownDocument>;
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
      for (const line of readFileSync(fileOf(slug), 'utf8').split('\n')) if (line !== '') yield JSON.parse(line) as TownDocument;
    },
  };
}
