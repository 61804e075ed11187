import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextPart } from '../types/text-part.ts';

/** Asks for the result for an argument. */
export type Table<Value> = (argument: string, compute: () => Value) => Value;

/** Whether something that was kept is what its key promises: a cache may be edited, or written by a program that has gone wrong. */
export type IsKept = (kept: unknown) => boolean;

/** Another form of a value, in plain data, in which it is kept: a shorter one is written and read sooner. */
export interface KeptForm<Value, Kept> {
  readonly isKept: IsKept;
  readonly pack: (value: Value) => Kept;
  /** May throw for what is of another form deeper inside. */
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
  /** The same for a long text: kept, it comes as bytes, ready to be written. */
  readonly text: (key: string, compute: () => string) => TextPart;
  /** The same for what takes its time. */
  readonly later: <Value>(key: string, compute: () => Promise<Value>, isKept: IsKept) => Promise<Value>;
  /**
   * Results of one pure function by its argument, all in one entry: for a function that is asked thousands of times. `key` says which
   * function, and what else it depends on. Written by `sweep`, with what this run asked for.
   */
  readonly table: <Value>(key: string, isKept: IsKept) => Table<Value>;
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

/** A table that begins with what an earlier run found; `used` is what this one asked for. */
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

/** Computes everything anew; folders are made in the system's temporary place and dropped by `sweep`. */
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
