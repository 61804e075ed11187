import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { lastUse } from './last-use.ts';
import { asBytes } from './utf8.ts';

/**
 * Values by key, a file each in a folder. An entry that can't be read counts as missing; one that can't be written is not kept.
 */
export interface Entries {
  readonly read: (key: string) => { readonly value: unknown } | null;
  /** The UTF-8 bytes of a stored text; `null` for any other value. */
  readonly readText: (key: string) => Uint8Array | null;
  readonly write: (key: string, value: unknown) => void;
  /** Removes entries that were neither read nor written here and not written anywhere for `keptMs`. */
  readonly sweep: (keptMs: number) => void;
}

const ENDING = '.wpis';
/** Before the value: its checksum of eight digits, and whether it is a text that is stored as it is or JSON. */
const SUM_LENGTH = 8;
const HEAD_LENGTH = SUM_LENGTH + 1;
const [TEXT, JSON_VALUE] = ['=', ':'] as const;

/** A checksum of eight digits that detects damaged entries; it protects against accidents, not against forgery. */
const checksum = (key: string, bytes: Uint8Array): string => crc32(bytes, crc32(key)).toString(16).padStart(SUM_LENGTH, '0');

interface Read {
  readonly isText: boolean;
  readonly bytes: Buffer;
}

function readEntry(file: string, key: string): Read | null {
  try {
    // A pipe of that name would keep the process waiting for ever.
    if (!lstatSync(file).isFile()) return null;
    const whole = readFileSync(file);
    if (whole.toString('latin1', 0, SUM_LENGTH) !== checksum(key, whole.subarray(SUM_LENGTH))) return null;
    return { isText: whole.toString('latin1', SUM_LENGTH, HEAD_LENGTH) === TEXT, bytes: whole.subarray(HEAD_LENGTH) };
  } catch {
    return null;
  }
}

/** Opens the entries of a folder. A file takes its place when it is whole; parallel builds write the same bytes under the same key. */
export function openEntries(dir: string): Entries {
  const used = new Set<string>();
  const fileOf = (key: string): string => join(dir, key + ENDING);
  const read = (key: string): Read | null => {
    const found = readEntry(fileOf(key), key);
    if (found !== null) used.add(key);
    return found;
  };
  return {
    read(key) {
      const found = read(key);
      if (found === null) return null;
      const text = found.bytes.toString('utf8');
      return { value: found.isText ? text : (JSON.parse(text) as unknown) };
    },
    readText(key) {
      const found = read(key);
      return found?.isText === true ? found.bytes : null;
    },
    write(key, value) {
      used.add(key);
      // Texts are stored as they are: as JSON every quotation mark of a page would be escaped.
      const isText = typeof value === 'string' && value.isWellFormed();
      const bytes = isText ? asBytes(TEXT, value) : asBytes(JSON_VALUE, JSON.stringify(value));
      const half = fileOf(`${key}.${String(process.pid)}`);
      try {
        writeFileSync(half, asBytes(checksum(key, bytes), bytes));
        renameSync(half, fileOf(key));
      } catch {
        // On a full or read-only disk the entry is not kept.
        rmSync(half, { force: true });
      }
    },
    sweep(keptMs) {
      const oldest = Date.now() - keptMs;
      for (const name of readdirSync(dir)) {
        if (!name.endsWith(ENDING) || used.has(name.slice(0, -ENDING.length))) continue;
        if (lastUse(join(dir, name)) < oldest) rmSync(join(dir, name), { recursive: true, force: true });
      }
    },
  };
}
