import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Asks for the result for an argument. */
export type Table<Value> = (argument: string, compute: () => Value) => Value;

/** Keeps results of pure functions between builds, by a hash of everything they depend on. */
export interface Cache {
  readonly get: <Value>(key: string, compute: () => Value) => Value;
  /**
   * Results of one pure function by its argument, all in one entry: for a function that is asked thousands of times. `key` says which
   * function, and what else it depends on. Written by `sweep`, with what this run asked for.
   */
  readonly table: <Value>(key: string) => Table<Value>;
  /** A folder that `make` fills; to be read and copied, never changed. */
  readonly folder: (key: string, make: (dir: string) => Promise<void>) => Promise<string>;
  /** Drops what this run did not ask for. */
  readonly sweep: () => void;
}

export const hash = (...parts: readonly string[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${String(part.length)}:`).update(part);
  return sum.digest('hex').slice(0, 32);
};

/** Hash of the code itself: a changed pipeline must not serve what an older one made. */
export function pipelineVersion(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const contents = files.map((name) => name + readFileSync(join(root, 'src', name), 'utf8'));
  return hash(process.version, ...contents, readFileSync(join(root, 'package-lock.json'), 'utf8'));
}

/** Eight digits that tell a torn or edited entry; no secret is kept here, so a quick sum is enough. */
const checksum = (json: string): string => crc32(json).toString(16).padStart(8, '0');

function readEntry(file: string): { value: unknown } | null {
  try {
    const content = readFileSync(file, 'utf8');
    const json = content.slice(9);
    return checksum(json) === content.slice(0, 8) ? { value: JSON.parse(json) as unknown } : null;
  } catch {
    return null;
  }
}

function writeEntry(file: string, value: unknown): void {
  const json = JSON.stringify(value);
  try {
    const temporary = `${file}.${String(process.pid)}.tmp`;
    writeFileSync(temporary, `${checksum(json)}\n${json}`);
    renameSync(temporary, file);
  } catch {
    // A full or read-only disk costs time on the next build, nothing else.
  }
}

/** Arguments and results of a table, as an earlier run left them. */
function readTable(file: string): [string, unknown][] {
  const value = readEntry(file)?.value;
  return Array.isArray(value) ? (value as [string, unknown][]) : [];
}

/** Hash of all files of a folder, names and contents. */
function folderHash(dir: string): string {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return hash(...files.flatMap((file) => [file.slice(dir.length), readFileSync(file, 'latin1')]));
}

/** An entry that nobody asked for in this long is dropped; a shorter time could take it from a build that runs beside this one. */
const KEPT_MS = 3_600_000;

const lastUse = (path: string): number => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return Date.now();
  }
};

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Somebody else's file, or gone: then it is made again some day.
  }
}

/** A table that begins with what an earlier run found; `used` is what this one asked for. */
interface OpenTable {
  readonly known: ReadonlyMap<string, unknown>;
  readonly used: Map<string, unknown>;
}

function ask<Value>({ known, used }: OpenTable, argument: string, compute: () => Value): Value {
  if (used.has(argument)) return used.get(argument) as Value;
  const value = known.has(argument) ? (known.get(argument) as Value) : compute();
  used.set(argument, value);
  return value;
}

/** A cache in a folder. It only ever saves time: an entry that is missing, torn or wrong is made again. */
export function fileCache(dir: string): Cache {
  const used = new Set<string>();
  const tables = new Map<string, OpenTable>();
  mkdirSync(dir, { recursive: true });
  const sealed = (key: string): boolean => {
    const target = join(dir, key);
    const seal = existsSync(target) ? readEntry(join(dir, `${key}.folder.json`)) : null;
    return seal !== null && seal.value === folderHash(target);
  };
  return {
    get<Value>(key: string, compute: () => Value): Value {
      const name = `${key}.json`;
      used.add(name);
      const entry = readEntry(join(dir, name));
      if (entry !== null) {
        touch(join(dir, name));
        return entry.value as Value;
      }
      const value = compute();
      writeEntry(join(dir, name), value);
      return value;
    },
    table<Value>(key: string): Table<Value> {
      const name = `${key}.table.json`;
      used.add(name);
      const open = tables.get(name) ?? { known: new Map(readTable(join(dir, name))), used: new Map<string, unknown>() };
      tables.set(name, open);
      return (argument, compute) => ask(open, argument, compute);
    },
    async folder(key, make) {
      const target = join(dir, key);
      used.add(key).add(`${key}.folder.json`);
      if (!sealed(key)) {
        const temporary = `${target}.${String(process.pid)}`;
        rmSync(temporary, { recursive: true, force: true });
        await make(temporary);
        // A build beside this one may have made the same meanwhile, and may be reading it.
        if (sealed(key)) rmSync(temporary, { recursive: true, force: true });
        else {
          rmSync(target, { recursive: true, force: true });
          renameSync(temporary, target);
          writeEntry(join(dir, `${key}.folder.json`), folderHash(target));
        }
      }
      touch(target);
      touch(join(dir, `${key}.folder.json`));
      return target;
    },
    sweep() {
      for (const [name, table] of tables) {
        const { known, used: asked } = table;
        if (asked.size === known.size && [...asked.keys()].every((argument) => known.has(argument))) touch(join(dir, name));
        else writeEntry(join(dir, name), [...asked]);
      }
      const oldest = Date.now() - KEPT_MS;
      for (const name of readdirSync(dir)) {
        if (!used.has(name) && lastUse(join(dir, name)) < oldest) rmSync(join(dir, name), { recursive: true, force: true });
      }
    },
  };
}

/** Computes everything anew; folders are made in the system's temporary place and dropped by `sweep`. */
export function noCache(): Cache {
  const folders: string[] = [];
  return {
    get: (_, compute) => compute(),
    table<Value>(): Table<Value> {
      const open = { known: new Map<string, unknown>(), used: new Map<string, unknown>() };
      return (argument, compute) => ask(open, argument, compute);
    },
    async folder(_, make) {
      const dir = mkdtempSync(join(tmpdir(), 'programoteka-'));
      folders.push(dir);
      await make(dir);
      return dir;
    },
    sweep() {
      for (const dir of folders) rmSync(dir, { recursive: true, force: true });
    },
  };
}
