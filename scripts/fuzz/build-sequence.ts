import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noCache, type Cache } from '../../src/cache/cache.ts';
import { fileCache } from '../../src/cache/file-cache.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { filesOfManifest, makeManifest, MANIFEST_FILE, readManifest } from '../../src/publish/output/manifest.ts';
import { filesBelow, sha256 } from '../../src/publish/output/site-folder.ts';
import { readSettings } from '../../src/settings.ts';
import type { Random } from '../bench/random.ts';
import { editTown, type Files } from './town-edits.ts';
import { TOWN_FILES } from './town-files.ts';

/** All that a site is built from. */
interface Sources {
  readonly files: Files;
  readonly env: Readonly<Record<'BUILD_DATE' | 'BASE_PATH' | 'SITE_URL', string>>;
  /** State of the program's code. */
  readonly code: string;
}

const FIRST: Sources = { files: TOWN_FILES, env: { BUILD_DATE: '2024-11-24', BASE_PATH: '/', SITE_URL: '' }, code: 'a' };

const CHANGES_OF_ENV: readonly Partial<Sources['env']>[] = [
  { BUILD_DATE: '2024-11-25' },
  { BUILD_DATE: '2024-12-31' },
  { BUILD_DATE: '2025-01-01' },
  { BUILD_DATE: '2026-07-01' },
  { BASE_PATH: '/' },
  { BASE_PATH: '/gmina/' },
  { SITE_URL: 'https://wierzbowa.example' },
];

/** What a build takes to be the same age whatever has changed: nothing may be known by it. */
const ONE_DAY = new Date('2024-01-01T12:00:00Z');

function writeTown(dir: string, files: Files): void {
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, ONE_DAY, ONE_DAY);
  }
}

/** Builds in this process without a word. Returns whether the content could be published. */
async function build({ files, env, code }: Sources, work: string, outDir: string, cache: Cache): Promise<boolean> {
  const contentDir = join(work, 'content');
  writeTown(contentDir, files);
  const { log, error } = console;
  console.log = console.error = () => undefined;
  try {
    const settings = readSettings({ ...env, CONTENT_DIR: contentDir, OUT_DIR: outDir });
    return (await buildSite(settings, { version: '1.0.0', code, cache })) !== null;
  } finally {
    Object.assign(console, { log, error });
  }
}

/** Files of a folder by path, with what tells one from another. */
const stateOf = (dir: string): ReadonlyMap<string, { readonly hash: string; readonly age: bigint }> =>
  new Map(
    filesBelow(dir).map((path) => {
      const file = join(dir, path);
      return [path, { hash: sha256(readFileSync(file)), age: statSync(file, { bigint: true }).mtimeNs }];
    }),
  );

type State = ReturnType<typeof stateOf>;

/** Files whose bytes a build has left as they were and whose age it has not: `rsync -a` would send them again. */
const agedAnew = (before: State, after: State): string[] =>
  [...after].flatMap(([path, { hash, age }]) => {
    const former = before.get(path);
    return former?.hash === hash && former.age !== age ? [`${path} is the same and has another age`] : [];
  });

function differences(made: State, wanted: State): string[] {
  const missing = [...wanted.keys()].filter((path) => !made.has(path)).map((path) => `${path} lacks`);
  const wrong = [...made].flatMap(([path, { hash }]) => {
    const expected = wanted.get(path);
    return expected === undefined ? [`${path} is too many`] : expected.hash === hash ? [] : [`${path} differs`];
  });
  return [...missing, ...wrong];
}

/** A file of the site, by chance, changed as it must not be: its length and its age stay. */
function spoil(outDir: string, random: Random): string {
  const path = random.pick(filesBelow(outDir).filter((name) => name !== MANIFEST_FILE));
  const file = join(outDir, path);
  const { atime, mtime, size } = lstatSync(file);
  // A new file: the old one may be part of a copy of the site.
  rmSync(file);
  writeFileSync(file, Buffer.alloc(size, 'x'));
  utimesSync(file, atime, mtime);
  return path;
}

/** Makes of a site the one that another state of the code would have built: other bytes in each page, and a manifest that vouches for them. */
function asOfOtherCode(outDir: string, code: string): void {
  const manifest = readManifest(outDir);
  if (manifest === null) throw new Error(`no manifest in ${outDir}`);
  const hashes = new Map(filesOfManifest(manifest));
  for (const path of [...hashes.keys()].filter((name) => name.endsWith('.html'))) {
    const bytes = Buffer.concat([readFileSync(join(outDir, path)), Buffer.from('<!-- inna wersja programu -->')]);
    rmSync(join(outDir, path));
    writeFileSync(join(outDir, path), bytes);
    hashes.set(path, sha256(bytes));
  }
  const withHashes = (files: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.keys(files).map((path) => [path, hashes.get(path) ?? '']));
  const { version, documents, files } = manifest;
  const own = Object.entries(documents).map(
    ([id, document]) => [id, { ...document, files: withHashes(document.files) }] as const,
  );
  const changed = makeManifest({ version, software: code, documents: Object.fromEntries(own), files: withHashes(files) });
  rmSync(join(outDir, MANIFEST_FILE));
  writeFileSync(join(outDir, MANIFEST_FILE), `${JSON.stringify(changed)}\n`);
}

/** No cache but for what takes its time and holds no text: files of the search engine, icons, and pictures for social networks. */
function cleanCache(cache: Cache): Cache {
  return { ...noCache(), folder: cache.folder, later: cache.later };
}

const copyFolder = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  execFileSync('cp', ['-a', from, to]);
};

/** Changes the sources and what stands in the output, and says how. `former` holds the output of an earlier build. */
function change(
  sources: Sources,
  random: Random,
  outDir: string,
  former: string,
): { readonly sources: Sources; readonly did: string } {
  switch (random.int(0, 11)) {
    case 0: {
      const changed = random.pick(CHANGES_OF_ENV);
      return { sources: { ...sources, env: { ...sources.env, ...changed } }, did: JSON.stringify(changed) };
    }
    case 1: {
      asOfOtherCode(outDir, sources.code);
      return { sources: { ...sources, code: `${sources.code}a` }, did: 'another state of the code' };
    }
    case 2:
      copyFolder(former, outDir);
      return { sources, did: 'restore an older site' };
    case 3:
      return { sources, did: `spoil ${spoil(outDir, random)}` };
    default: {
      const { files, did } = editTown(sources.files, random);
      return { sources: { ...sources, files }, did };
    }
  }
}

export interface Sequence {
  readonly builds: number;
  readonly refused: number;
  /** What is wrong, after what was done; `null` where nothing is. */
  readonly fault: string | null;
}

/**
 * Builds a made-up town over and over into one folder, with edits by chance in between, and in the end once from nothing: both must have
 * the same bytes. A build that is refused must change nothing, and files whose bytes stay the same must keep their age. `work` may be
 * that of another sequence, whose cache it then goes on with.
 */
export async function buildSequence(random: Random, work: string): Promise<Sequence> {
  const [outDir, first, former, clean] = ['dist', 'first', 'former', 'clean'].map((name) => join(work, name)) as [
    string,
    string,
    string,
    string,
  ];
  const cache = (): Cache => fileCache(join(work, 'cache'));
  if (readManifest(first) === null) await build(FIRST, work, first, cache());
  for (const dir of [outDir, former]) copyFolder(first, dir);
  const history: string[] = [];
  const faults: string[] = [];
  let sources = FIRST;
  let [builds, refused] = [0, 0];
  for (let left = random.int(1, 2); left > 0; left--) {
    let next = sources;
    for (let edits = random.int(1, 4); edits > 0; edits--) {
      const changed = change(next, random, outDir, former);
      next = changed.sources;
      history.push(changed.did);
    }
    const before = stateOf(outDir);
    if (random.chance(0.3)) copyFolder(outDir, former);
    builds++;
    history.push('build');
    if (await build(next, work, outDir, cache())) {
      sources = next;
      faults.push(...agedAnew(before, stateOf(outDir)));
    } else {
      refused++;
      history.push('(refused)');
      faults.push(...differences(stateOf(outDir), before));
      // The editor takes the edits back; the program stays the new one.
      sources = { ...sources, code: next.code };
    }
  }
  // The last build may have been refused after the output was changed by hand: one more makes it whole again.
  if (history.at(-1) === '(refused)') await build(sources, work, outDir, cache());
  rmSync(clean, { recursive: true, force: true });
  await build(sources, work, clean, cleanCache(cache()));
  faults.push(...differences(stateOf(outDir), stateOf(clean)));
  return { builds, refused, fault: faults.length === 0 ? null : `${faults.slice(0, 5).join('; ')} after: ${history.join(', ')}` };
}
