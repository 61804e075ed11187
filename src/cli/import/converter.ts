import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { OWN_EXTENSION } from '../../content/program-places.ts';
import type { KnownContent } from '../../import/draft.ts';
import type { Imported } from '../../import/import-document.ts';
import { ImportError } from '../../import/import-error.ts';

type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'progress' }
  | { readonly type: 'done'; readonly imported: Imported }
  | { readonly type: 'failed'; readonly message: string };

export interface Converter {
  /** Converts a file; rejects with an `ImportError` also where it takes too long or too much memory. */
  readonly convert: (bytes: Uint8Array, name: string, known: KnownContent) => Promise<Imported>;
  readonly close: () => Promise<void>;
}

/** Limit of CPU time for a file (or page of a PDF), about ten times what ordinary files need. */
const MOST_CPU_MS = 3000;
/** Limit of elapsed time, for a thread that neither uses the CPU nor answers; long, because the machine may be busy. */
const MOST_SILENCE_MS = 120_000;
const LOOK_EVERY_MS = 100;
const MEMORY_MB = 1024;
const MOST_TRIES = 3;

const TOO_SLOW = 'Odczyt pliku trwał zbyt długo i został przerwany. Plik może być uszkodzony albo spreparowany.';
const TOO_LARGE =
  'Odczyt pliku wymagał zbyt wiele pamięci i został przerwany. Plik może być spreparowany; jeśli nie jest, podziel go.';

/** Milliseconds of the processor that a thread has taken; before Node 24.6, those of the process, which does little else. */
async function cpuTime(worker: { readonly cpuUsage?: () => Promise<NodeJS.CpuUsage> }): Promise<number> {
  const { user, system } = (await worker.cpuUsage?.()) ?? process.cpuUsage();
  return (user + system) / 1000;
}

/** Watches a thread: calls `fail` when it has used too much CPU time, or been silent too long, since the last call of `heard`. */
function watch(worker: Worker, fail: () => void): { readonly heard: () => void; readonly end: () => void } {
  let since = performance.now();
  /** Counted from the first check after `heard`; the start of the thread is not counted. */
  let cpuBefore: number | null = Infinity;
  const look = async (): Promise<void> => {
    // First, because a thread that has ended tells no time.
    if (performance.now() - since > MOST_SILENCE_MS) fail();
    const cpu = await cpuTime(worker);
    cpuBefore ??= cpu;
    if (cpu - cpuBefore > MOST_CPU_MS) fail();
  };
  const timer = setInterval(() => {
    // The thread has ended.
    look().catch(() => undefined);
  }, LOOK_EVERY_MS);
  return {
    heard() {
      since = performance.now();
      cpuBefore = null;
    },
    end() {
      clearInterval(timer);
    },
  };
}

/** A thread that converts files one after another; a thread that was stopped is replaced. */
export function createConverter(): Converter {
  let worker: Worker | null = null;
  let ready = false;
  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    ready = false;
    // A thread that is out of memory may be long in ending; nothing waits for it.
    stopped?.unref();
    await stopped?.terminate();
  };
  const open = (): Worker =>
    (worker ??= new Worker(join(import.meta.dirname, `worker${OWN_EXTENSION}`), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    }));

  /** Has a thread convert a file; `tries` are the threads that may still be opened where one ends before it begins. */
  function convertIn(
    current: Worker,
    file: Parameters<Converter['convert']>,
    tries: number,
    resolve: (imported: Imported) => void,
    reject: (error: Error) => void,
  ): void {
    const [bytes, name, known] = file;
    const fail = (message: string): void => {
      finish();
      void stop();
      reject(new ImportError(message));
    };
    const watched = watch(current, () => {
      fail(TOO_SLOW);
    });
    const start = (): void => {
      current.postMessage({ bytes, name, known });
      watched.heard();
    };
    const onMessage = (message: Message): void => {
      if (message.type === 'ready') {
        ready = true;
        start();
      } else if (message.type === 'progress') watched.heard();
      else {
        finish();
        if (message.type === 'done') resolve(message.imported);
        else reject(new ImportError(message.message));
      }
    };
    const onError = (error: Error): void => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      fail(isMemory ? TOO_LARGE : `Nie udało się odczytać pliku (${error.message}).`);
    };
    // An error comes before the end. A thread may also end before it begins, while another one is being stopped.
    const onExit = (): void => {
      if (ready || tries === 0) {
        fail(TOO_LARGE);
        return;
      }
      finish();
      worker = null;
      convertIn(open(), file, tries - 1, resolve, reject);
    };
    const finish = (): void => {
      watched.end();
      current.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    current.on('message', onMessage).on('error', onError).on('exit', onExit);
    if (ready) start();
  }

  return {
    convert: (...file) =>
      new Promise((resolve, reject) => {
        convertIn(open(), file, MOST_TRIES, resolve, reject);
      }),
    close: stop,
  };
}
