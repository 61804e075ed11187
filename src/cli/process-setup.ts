import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { OWN_CACHE, PACKAGES } from '../content/program-places.ts';

/** Sets up the process before a command is loaded. */
export function setUpProcess(): void {
  // Node keeps compiled modules, which shortens the start of commands; the Node that `init` may run on is too old for that.
  const enable = nodeModule.enableCompileCache as typeof nodeModule.enableCompileCache | undefined;
  if (existsSync(PACKAGES)) enable?.(join(OWN_CACHE, 'node'));
  // Astro would report its use to its makers, and keep a file in the home folder for that.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  // Memory allocator and thread pools of the bundler: memory is returned to the system at once, one thread is used.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  process.env['RAYON_NUM_THREADS'] ??= '1';
  process.env['TOKIO_WORKER_THREADS'] ??= '1';
}
