/** Loaded before a command, to set up the process before any other module is loaded. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Node keeps compiled modules, which shortens the start of commands.
enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'programoteka', 'node'));

// Memory allocator and thread pools of the bundler: memory is returned to the system at once, one thread is used.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
process.env['RAYON_NUM_THREADS'] ??= '1';
process.env['TOKIO_WORKER_THREADS'] ??= '1';
