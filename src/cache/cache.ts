import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextPart } from '../types/text-part.ts';

/** Asks for the result for an argument. */
export type Table<Value> = (argument: string, compute: () => Value) => Value;

/** Whether a kept value has the form that its key promises; files of the cache may be edited or damaged. */
export type IsKept = (kept: unknown) => boolean;

/** A form of a value in plain data in which it is stored, shorter than the value itself. */
export interface KeptForm<Value, Kept> {
  readonly isKept: IsKept;
  readonly pack: (value: Value) => Kept;
  /** May throw where a nested value has another form. */
  readonly unpack: (kept: Kept) => Value;
}

/** Keeps a value as it is. */
export const asItIs = <Value>(isKept: IsKept): KeptForm<Value, Value> => ({
  isKept,
  pack: (value) => value,
  unpack: (kept) => kept,
});

/** Keeps results of pure functions between builds, by a hash of everything they depend on. */
export interface Cache {
  readonly get: <Value, Kept>(key: string, compute: () => Value, form: KeptForm<Value, Kept>) => Value;
  /** The same for a long text, which is returned as UTF-8 bytes once it was stored. */
  readonly text: (key: string, compute: () => string) => TextPart;
  /** The same for an asynchronous function. */
  readonly later: <Value>(key: string, compute: () => Promise<Value>, isKept: IsKept) => Promise<Value>;
  /**
   * Results of one pure function by its argument, stored in one entry; for functions that are called with thousands of arguments.
   * `key` names the function and what else it depends on. `sweep` writes the entry, with the arguments of this run.
   */
  readonly table: <Value>(key: string, isKept: IsKept) => Table<Value>;
  /** A folder that `make` fills; callers may read and copy it, never change it. */
  readonly folder: (key: string, make: (dir: string) => Promise<void>) => Promise<string>;
  /** Removes entries that this run did not use. */
  readonly sweep: () => void;
}

export const hash = (...parts: readonly string[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${String(part.length)}:`).update(part);
  return sum.digest('hex').slice(0, 32);
};

/** A table that starts with the results of the former run; `used` collects those of this run. */
export interface OpenTable {
  readonly known: ReadonlyMap<string, unknown>;
  readonly used: Map<string, unknown>;
}

export function ask<Value>({ known, used }: OpenTable, argument: string, compute: () => Value, isKept: IsKept): Value {
  if (used.has(argument)) return used.get(argument) as Value;
  const kept = known.get(argument);
  const value = known.has(argument) && isKept(kept) ? (kept as Value) : compute();
  used.set(argument, value);
  return value;
}

/** A cache that keeps nothing; its folders are temporary and removed by `sweep`. */
export function noCache(): Cache {
  const folders: string[] = [];
  return {
    get: (_, compute) => compute(),
    text: (_, compute) => compute(),
    later: (_, compute) => compute(),
    table<Value>(): Table<Value> {
      const open = { known: new Map<string, unknown>(), used: new Map<string, unknown>() };
      return (argument, compute) => ask(open, argument, compute, () => true);
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
