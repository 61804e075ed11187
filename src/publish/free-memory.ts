import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The engine's collector. */
type Collect = (how: { readonly type: 'major'; readonly execution: 'sync' }) => void;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as Collect;

/** A smaller heap is left alone: a collection would take longer than what it spares is worth. */
const SMALL_HEAP = 200 * 1024 * 1024;

/**
 * Lets the next stage use the room of what the one before has left behind, when the least is in use. Left to itself, the engine either lets
 * the heap grow to several times that, or looks for what is left in the middle of a stage, where little is. (`package.json` limits the
 * heap of young objects for the same reason, and has it reckon with the bytes outside the heap only where all together is too much.)
 */
export function reuseMemory(): void {
  if (process.memoryUsage().heapTotal > SMALL_HEAP) collect({ type: 'major', execution: 'sync' });
}
