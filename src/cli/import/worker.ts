/** Converts one file at a time in a thread of its own, whose memory and time the caller bounds. */
import { parentPort } from 'node:worker_threads';
import type { KnownContent } from '../../import/draft.ts';
import { importDocument } from '../../import/import-document.ts';
import { ImportError } from '../../import/import-error.ts';
import { fileBeside } from './file-beside.ts';

export interface Job {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly known: KnownContent;
}

const reason = (error: unknown): string => {
  if (error instanceof ImportError) return error.message;
  // Stack overflow: the document is nested too deeply.
  if (error instanceof RangeError) return 'Dokument jest zagnieżdżony zbyt głęboko albo zbyt duży, żeby go bezpiecznie odczytać.';
  const details = error instanceof Error ? error.message : String(error);
  return `Nie udało się odczytać pliku (${details}). Zapisz go na nowo w edytorze tekstu i spróbuj jeszcze raz.`;
};

parentPort?.on('message', ({ bytes, name, known }: Job) => {
  const onProgress = (): void => parentPort?.postMessage({ type: 'progress' });
  importDocument(bytes, name, known, { onProgress, beside: (path) => fileBeside(name, path) }).then(
    (imported) => parentPort?.postMessage({ type: 'done', imported }),
    (error: unknown) => parentPort?.postMessage({ type: 'failed', message: reason(error) }),
  );
});
parentPort?.postMessage({ type: 'ready' });
