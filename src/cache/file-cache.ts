import { existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../content/make-folder.ts';
import { codeOf } from '../content/system-error.ts';
import { ask, hash, noCache, type Cache, type IsKept, type KeptForm, type OpenTable, type Table } from './cache.ts';
import { lastUse } from './last-use.ts';
import { openPacks } from './packs.ts';

/** What nobody asked for in this long is dropped; a shorter time could take it from a build that runs beside this one. */
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
    // Somebody else's file, or gone: then it is made again some day.
  }
}

const isRow = (row: unknown): row is [string, unknown] => Array.isArray(row) && typeof row[0] === 'string';

const tableOf = (value: unknown): Map<string, unknown> => new Map(Array.isArray(value) ? value.filter(isRow) : []);

/** A cache in a folder. It only ever saves time: an entry that is missing, torn or wrong is made again. */
export function fileCache(dir: string): Cache {
  makeFolder(dir);
  const packs = openPacks(dir);
  const folders = new Set<string>();
  /** For folders that find no room here. */
  const elsewhere = noCache();
  const tables = new Map<string, OpenTable>();
  const sealOf = (key: string): string => join(dir, `${key}${SEAL}`);
  const sealed = (key: string): boolean => {
    const target = join(dir, key);
    return existsSync(target) && existsSync(sealOf(key)) && readFileSync(sealOf(key), 'utf8') === folderHash(target);
  };
  return {
    get<Value, Kept>(key: string, compute: () => Value, { isKept, pack, unpack }: KeptForm<Value, Kept>): Value {
      const entry = packs.read(key);
      if (entry !== null && isKept(entry.value)) {
        try {
          return unpack(entry.value as Kept);
        } catch {
          // Of another form somewhere inside: made again.
        }
      }
      const value = compute();
      packs.write(key, pack(value));
      return value;
    },
    text(key, compute) {
      const kept = packs.readText(key);
      if (kept !== null) return kept;
      const text = compute();
      packs.write(key, text);
      return text;
    },
    async later<Value>(key: string, compute: () => Promise<Value>, isKept: IsKept): Promise<Value> {
      const entry = packs.read(key);
      if (entry !== null && isKept(entry.value)) return entry.value as Value;
      const value = await compute();
      packs.write(key, value);
      return value;
    },
    table<Value>(key: string, isKept: IsKept): Table<Value> {
      const open = tables.get(key) ?? { known: tableOf(packs.read(key)?.value), used: new Map<string, unknown>() };
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
          // A build beside this one may have made the same meanwhile, and may be reading it.
          if (sealed(key)) rmSync(temporary, { recursive: true, force: true });
          else {
            rmSync(target, { recursive: true, force: true });
            renameSync(temporary, target);
            writeFileSync(sealOf(key), folderHash(target));
          }
        } catch (error) {
          if (codeOf(error) === null) throw error;
          // A full or read-only disk costs time, nothing else.
          rmSync(temporary, { recursive: true, force: true });
          return elsewhere.folder(key, make);
        }
      }
      touch(target);
      return target;
    },
    sweep() {
      for (const [key, { known, used }] of tables) {
        if (used.size !== known.size || [...used.keys()].some((argument) => !known.has(argument))) packs.write(key, [...used]);
      }
      packs.sweep(KEPT_MS);
      elsewhere.sweep();
      const oldest = Date.now() - KEPT_MS;
      for (const entry of readdirSync(dir, { withFileTypes: true })) {
        const path = join(dir, entry.name);
        if (entry.isDirectory() && !folders.has(entry.name) && lastUse(path) < oldest) {
          rmSync(sealOf(entry.name), { force: true });
          rmSync(path, { recursive: true, force: true });
        }
      }
    },
  };
}
