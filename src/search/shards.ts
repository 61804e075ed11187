import { hash } from '../cache.ts';

/** A shard of about this many documents indexes in three seconds. */
const DOCUMENTS_A_SHARD = 300;
/** Each shard adds a little to a first search, so there are few. */
const MOST_SHARDS = 4;

/** How many parts the index of a site has. More than one, so that an edit costs the indexing of a part: the engine can't update an index. */
export const shardCount = (documents: number): number =>
  Math.max(1, Math.min(MOST_SHARDS, Math.ceil(documents / DOCUMENTS_A_SHARD)));

/** The part a document belongs to; it depends on the document's id alone, so that others' coming and going does not move it. */
export const shardOf = (id: string, count: number): number => Number.parseInt(hash(id).slice(0, 8), 16) % count;

/** Folder of a part below the site's root; the first holds the engine too. */
export const shardFolder = (shard: number): string => (shard === 0 ? 'pagefind' : `pagefind/czesc-${String(shard + 1)}`);
