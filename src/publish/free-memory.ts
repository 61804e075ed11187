import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The engine's collector. */
type Collect = (how: { readonly type: 'major'; readonly execution: 'sync' }) => void;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as Collect;

/** A smaller heap is left alone: a collection would take longer than what it spares is worth. */
const SMALL_HEAP = 200 * 1024 * 1024;

/**
 * Lets the next stage use the room of what the one before has left behind. Called between stages, when the least is in use; left to
 * itself, the engine collects within them, when nearly everything still is, or lets the heap grow to several times what is in use.
 * (The flags in `package.json` serve the same: they limit the heap of young objects, and count bytes outside the heap only towards the
 * limit of both together.)
 */
export function reuseMemory(): void {
  if (process.memoryUsage().heapTotal > SMALL_HEAP) collect({ type: 'major', execution: 'sync' });
}
