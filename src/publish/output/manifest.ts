import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file that marks an output folder as written by this program. */
export const MANIFEST_FILE = 'programoteka.json';

/** A path that stays below the output folder; manifests may have been edited. */
const path = z
  .string()
  .refine((text) => text !== '' && !/[\\\0]/.test(text) && text.split('/').every((part) => !/^\.{0,2}$/.test(part)));

/** SHA-256 of the files of a folder, by path. */
const files = z.record(path, z.string().regex(/^[0-9a-f]{64}$/));

const shape = z.object({
  program: z.literal('programoteka'),
  version: z.string(),
  /** Hash of the code that built it. */
  software: z.string(),
  /** Hash of all files: the same site has the same. */
  build: z.string(),
  /** Pages and data files of each document, and the hash of all they were made from; `null` where it is not known. */
  documents: z.record(z.string(), z.object({ key: z.string().nullable(), files })),
  /** All other files. */
  files,
});

/** What the output folder holds. */
export type Manifest = z.infer<typeof shape>;

/** SHA-256 of files by path. */
export type Hashes = Readonly<Record<string, string>>;

/** All files that a manifest lists, without the manifest itself. */
export function filesOfManifest({ documents, files: others }: Manifest): ReadonlyMap<string, string> {
  const all = new Map(Object.entries(others));
  for (const { files: own } of Object.values(documents)) for (const [name, hash] of Object.entries(own)) all.set(name, hash);
  return all;
}

/** Divides files into those of each document, given as `paths` by id, and all others. */
export function byDocument(
  hashes: ReadonlyMap<string, string>,
  paths: ReadonlyMap<string, readonly string[]>,
  keys: ReadonlyMap<string, string | null>,
): Pick<Manifest, 'documents' | 'files'> {
  const left = new Map(hashes);
  const take = (path: string): [string, string] => {
    const hash = hashes.get(path);
    // A document without one of its files is a fault of the build.
    if (hash === undefined) throw new Error(`The file ${path} has not been made.`);
    left.delete(path);
    return [path, hash];
  };
  const documents = [...paths.keys()].sort().map((id) => {
    const own = [...(paths.get(id) ?? [])].sort().map(take);
    return [id, { key: keys.get(id) ?? null, files: Object.fromEntries(own) }] as const;
  });
  return {
    documents: Object.fromEntries(documents),
    files: Object.fromEntries([...left].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A manifest of what a build has made. */
export function makeManifest(made: Omit<Manifest, 'program' | 'build'>): Manifest {
  const sum = createHash('sha256');
  const all = filesOfManifest({ ...made, program: 'programoteka', build: '' });
  for (const name of [...all.keys()].sort()) sum.update(`${name}\n${all.get(name) ?? ''}\n`);
  const { version, software, documents, files: others } = made;
  return { program: 'programoteka', version, software, build: sum.digest('hex').slice(0, 32), documents, files: others };
}

/** The manifest of a folder; `null` where it has none that is valid. */
export function readManifest(dir: string): Manifest | null {
  try {
    const read = shape.safeParse(JSON.parse(readFileSync(join(dir, MANIFEST_FILE), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
