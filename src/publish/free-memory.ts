import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The engine's collector. */
type Collect = (how: { readonly type: 'major'; readonly execution: 'sync' }) => void;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as Collect;

/** Heap size in bytes below which no collection is forced. */
const SMALL_HEAP = 200 * 1024 * 1024;

/**
 * Runs a garbage collection between stages, when the fewest objects are alive, so that the next stage reuses the memory. The V8
 * flags in `package.json` belong to it: they limit the young generation and count memory outside the heap only towards the common
 * limit.
 */
export function reuseMemory(): void {
  if (process.memoryUsage().heapTotal > SMALL_HEAP) collect({ type: 'major', execution: 'sync' });
}
