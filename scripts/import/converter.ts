import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { KnownContent } from '../../src/import/draft.ts';
import type { Imported } from '../../src/import/import-document.ts';
import { ImportError } from '../../src/import/import-error.ts';

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

/** A file (a page of a PDF) that takes longer than this is taken for an attack; an ordinary one takes a tenth. */
const SILENCE_MS = 3000;
/** Start of the thread, on a busy machine. */
const START_MS = 30_000;
const MEMORY_MB = 1024;

const TOO_SLOW = 'Odczyt pliku trwał zbyt długo i został przerwany. Plik może być uszkodzony albo spreparowany.';
const TOO_LARGE =
  'Odczyt pliku wymagał zbyt wiele pamięci i został przerwany. Plik może być spreparowany; jeśli nie jest, podziel go.';

/** A thread that converts files one after another; one that had to be stopped is replaced. */
export function createConverter(): Converter {
  let worker: Worker | null = null;
  let ready = false;
  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    ready = false;
    await stopped?.terminate();
  };
  return {
    convert: (bytes, name, known) =>
      new Promise((resolve, reject) => {
        const current = (worker ??= new Worker(join(import.meta.dirname, 'worker.ts'), {
          resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
        }));
        let timer: NodeJS.Timeout;
        const fail = (message: string): void => {
          finish();
          void stop().then(() => {
            reject(new ImportError(message));
          });
        };
        const wait = (limit: number): void => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            fail(TOO_SLOW);
          }, limit);
        };
        const start = (): void => {
          current.postMessage({ bytes, name, known });
          wait(SILENCE_MS);
        };
        const onMessage = (message: Message): void => {
          if (message.type === 'ready') {
            ready = true;
            start();
          } else if (message.type === 'progress') wait(SILENCE_MS);
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
        const finish = (): void => {
          clearTimeout(timer);
          current.off('message', onMessage).off('error', onError);
        };
        current.on('message', onMessage).on('error', onError);
        if (ready) start();
        else wait(START_MS);
      }),
    close: stop,
  };
}
