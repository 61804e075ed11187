import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps results of pure functions between builds, by a hash of everything they depend on. */
export interface Cache {
  readonly get: <Value>(key: string, compute: () => Value) => Value;
  /** Drops what this run did not ask for. */
  readonly sweep: () => void;
}

export const hash = (...parts: readonly string[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${String(part.length)}:`).update(part);
  return sum.digest('hex').slice(0, 32);
};

export const NO_CACHE: Cache = { get: (_, compute) => compute(), sweep: () => undefined };

/** Hash of the code itself: a changed pipeline must not serve what an older one made. */
export function pipelineVersion(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return hash(process.version, ...files.map((name) => name + readFileSync(join(root, 'src', name), 'utf8')), readFileSync(join(root, 'package-lock.json'), 'utf8'));
}

function readEntry(file: string): { value: unknown } | null {
  try {
    const content = readFileSync(file, 'utf8');
    const sum = content.slice(0, 32);
    const json = content.slice(33);
    // A torn or edited entry is as good as none.
    return hash(json) === sum ? { value: JSON.parse(json) as unknown } : null;
  } catch {
    return null;
  }
}

/** A cache in a folder of small files. It only ever saves time: an entry that is missing, torn or wrong is computed again. */
export function fileCache(dir: string): Cache {
  const used = new Set<string>();
  mkdirSync(dir, { recursive: true });
  return {
    get<Value>(key: string, compute: () => Value): Value {
      used.add(`${key}.json`);
      const file = join(dir, `${key}.json`);
      const entry = readEntry(file);
      if (entry !== null) return entry.value as Value;
      const value = compute();
      const json = JSON.stringify(value);
      try {
        const temporary = `${file}.${String(process.pid)}.tmp`;
        writeFileSync(temporary, `${hash(json)}\n${json}`);
        renameSync(temporary, file);
      } catch {
        // A full or read-only disk costs time on the next build, nothing else.
      }
      return value;
    },
    sweep() {
      for (const name of readdirSync(dir)) if (!used.has(name)) rmSync(join(dir, name), { force: true });
    },
  };
}
