import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The engine's collector. The last resort moves what is in use together and gives the emptied pages back to the system. */
type Collect = (how: { readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'regular' | 'last-resort' }) => void;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as Collect;

const MIB = 1024 * 1024;
/** A smaller heap is left alone: a collection would take longer than what it spares is worth. */
const SMALL_HEAP = 200 * MIB;
/** A process that holds no more than this can make the pages, which need 200 MiB of their own, below a gigabyte. */
const ROOMY = 700 * MIB;

/**
 * Lets the next stage use the room of what the one before has left behind. Left to itself, the engine lets the heap grow to several times
 * what is in use. (`package.json` limits the heap of young objects for the same reason: of its own it grows to 128 MB.)
 */
export function reuseMemory(): void {
  if (process.memoryUsage().heapTotal > SMALL_HEAP) collect({ type: 'major', execution: 'sync', flavor: 'regular' });
}

/** Gives memory back to the system: half a second for a thousand documents and a quarter of the peak. */
export function returnMemory(): void {
  if (process.memoryUsage.rss() > ROOMY) collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
