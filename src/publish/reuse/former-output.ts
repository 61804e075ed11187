import { copyFileSync, linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash, type Cache } from '../../cache/cache.ts';
import type { Corpus, LinkedWork, WorkId } from '../../types.ts';
import { documentKeys } from './document-keys.ts';

/** A file of the output: its path below it and its size in bytes. */
type MadeFile = readonly [path: string, size: number];

/** What an earlier build left in the output folder, and when it was done. */
interface Manifest {
  readonly at: number;
  readonly documents: Readonly<Record<string, { readonly key: string; readonly files: readonly MadeFile[] }>>;
}

/** The output of the build before, as far as it can serve this one. */
export interface FormerOutput {
  /** Whether the pages, the feed and the data file of a document are those of the build before. */
  readonly has: (work: LinkedWork) => boolean;
  /** Puts the files of all such documents into a folder. */
  readonly bring: (dir: string) => void;
  /** Puts a file whose name says its contents into a folder; `false` where the build before had none. */
  readonly bringFile: (dir: string, file: MadeFile) => boolean;
  /** Notes a file that was made for a document. */
  readonly note: (work: LinkedWork, file: MadeFile) => void;
  /** Remembers the output for the next build; called when it stands in its place. */
  readonly remember: () => void;
}

/** A file costs nothing twice: both folders hold the same one, until the older folder goes. */
function bringOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one that knows no links.
    copyFileSync(from, to);
  }
}

/** Opens the output of the build before. Files that anybody has changed since are made anew. */
export function openFormerOutput(corpus: Corpus, cache: Cache): FormerOutput {
  const { outDir } = corpus.settings;
  const slot = cache.slot<Manifest>(hash('former output', outDir));
  const former = slot.value;
  const isAsLeft = ([path, size]: MadeFile): boolean => {
    if (former === null) return false;
    const file = lstatSync(join(outDir, path), { throwIfNoEntry: false });
    return file?.isFile() === true && file.size === size && file.mtimeMs <= former.at;
  };
  const keyOf = documentKeys(corpus);
  const keys = new Map(corpus.works.map((work) => [work.document.id, keyOf(work)]));
  const made = new Map<WorkId, MadeFile[]>();
  const kept = new Map<WorkId, readonly MadeFile[]>();
  for (const { document } of corpus.works) {
    const before = former?.documents[document.id];
    if (before !== undefined && before.key === keys.get(document.id) && before.files.every(isAsLeft))
      kept.set(document.id, before.files);
  }
  return {
    has: ({ document }) => kept.has(document.id),
    bring(dir) {
      const folders = new Set<string>();
      for (const [path] of [...kept.values()].flat()) {
        const target = join(dir, path);
        const folder = dirname(target);
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
        folders.add(folder);
        bringOver(join(outDir, path), target);
      }
    },
    bringFile(dir, [path, size]) {
      if (!isAsLeft([path, size])) return false;
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      bringOver(join(outDir, path), join(dir, path));
      return true;
    },
    note({ document }, file) {
      const files = made.get(document.id) ?? [];
      files.push(file);
      made.set(document.id, files);
    },
    remember() {
      const entries = [...made, ...kept].flatMap(([id, files]) => {
        const key = keys.get(id) ?? null;
        return key === null ? [] : [[id, { key, files }] as const];
      });
      slot.replace({ at: Date.now(), documents: Object.fromEntries(entries) });
    },
  };
}
