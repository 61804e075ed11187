import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../content/make-folder.ts';
import { codeOf } from '../content/system-error.ts';
import { ask, hash, noCache, type Cache, type IsKept, type KeptForm, type OpenTable, type Table } from './cache.ts';
import { openEntries } from './entries.ts';
import { lastUse } from './last-use.ts';

/** Entries unused for this time are removed. A shorter time could remove an entry that a parallel build is using. */
const KEPT_MS = 3_600_000;

/** A file beside a folder that says what must be in it. */
const SEAL = '.pieczec';

/** Hash of all files of a folder, names and contents. */
function folderHash(dir: string): string {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return hash(...files.flatMap((file) => [file.slice(dir.length), readFileSync(file, 'latin1')]));
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // It can't be removed now; a later run tries again.
  }
}

const isRow = (row: unknown): row is [string, unknown] => Array.isArray(row) && typeof row[0] === 'string';

const tableOf = (value: unknown): Map<string, unknown> => new Map(Array.isArray(value) ? value.filter(isRow) : []);

/** A cache in a folder. An entry that is missing, damaged or of another form is computed again. */
export function fileCache(dir: string): Cache {
  makeFolder(dir);
  const entries = openEntries(dir);
  const folders = new Set<string>();
  /** Temporary folders, for when the cache folder can't be written. */
  const elsewhere = noCache();
  const tables = new Map<string, OpenTable>();
  const sealOf = (key: string): string => join(dir, `${key}${SEAL}`);
  const sealed = (key: string): boolean => {
    const target = join(dir, key);
    try {
      return existsSync(target) && statSync(sealOf(key)).isFile() && readFileSync(sealOf(key), 'utf8') === folderHash(target);
    } catch {
      // No seal, or something else in the place of either.
      return false;
    }
  };
  /** Drops folders that nobody has asked for in a long time. */
  const dropFolders = (): void => {
    const oldest = Date.now() - KEPT_MS;
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory() && !folders.has(entry.name) && lastUse(path) < oldest) {
        rmSync(sealOf(entry.name), { force: true });
        rmSync(path, { recursive: true, force: true });
      }
    }
  };
  return {
    get<Value, Kept>(key: string, compute: () => Value, { isKept, pack, unpack }: KeptForm<Value, Kept>): Value {
      const entry = entries.read(key);
      if (entry !== null && isKept(entry.value)) {
        try {
          return unpack(entry.value as Kept);
        } catch {
          // A nested value has another form: it is computed again.
        }
      }
      const value = compute();
      entries.write(key, pack(value));
      return value;
    },
    text(key, compute) {
      const kept = entries.readText(key);
      if (kept !== null) return kept;
      const text = compute();
      entries.write(key, text);
      return text;
    },
    async later<Value>(key: string, compute: () => Promise<Value>, isKept: IsKept): Promise<Value> {
      const entry = entries.read(key);
      if (entry !== null && isKept(entry.value)) return entry.value as Value;
      const value = await compute();
      entries.write(key, value);
      return value;
    },
    table<Value>(key: string, isKept: IsKept): Table<Value> {
      const open = tables.get(key) ?? { known: tableOf(entries.read(key)?.value), used: new Map<string, unknown>() };
      tables.set(key, open);
      return (argument, compute) => ask(open, argument, compute, isKept);
    },
    async folder(key, make) {
      const target = join(dir, key);
      folders.add(key);
      if (!sealed(key)) {
        const temporary = `${target}.${String(process.pid)}`;
        try {
          rmSync(temporary, { recursive: true, force: true });
          await make(temporary);
          // A parallel build may have made the same folder meanwhile and be reading it.
          if (sealed(key)) rmSync(temporary, { recursive: true, force: true });
          else {
            for (const path of [target, sealOf(key)]) rmSync(path, { recursive: true, force: true });
            renameSync(temporary, target);
            writeFileSync(sealOf(key), folderHash(target));
          }
        } catch (error) {
          if (codeOf(error) === null) throw error;
          // On a full or read-only disk the result is not kept.
          rmSync(temporary, { recursive: true, force: true });
          return elsewhere.folder(key, make);
        }
      }
      touch(target);
      return target;
    },
    sweep() {
      for (const [key, { known, used }] of tables) {
        if (used.size !== known.size || [...used.keys()].some((argument) => !known.has(argument))) entries.write(key, [...used]);
      }
      elsewhere.sweep();
      try {
        entries.sweep(KEPT_MS);
        dropFolders();
      } catch (error) {
        // The work is done; a cache that is gone, full or read-only costs time the next time.
        if (codeOf(error) === null) throw error;
      }
    },
  };
}
