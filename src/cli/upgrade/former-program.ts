import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { z } from 'zod';
import { OWN_CACHE } from '../../content/program-places.ts';
import { readManifest } from '../../publish/output/manifest.ts';
import { SettingsError } from '../../settings.ts';
import { UPGRADE_WORDS } from '../../strings/upgrade.ts';

const withProgram = z.object({ dependencies: z.object({ programoteka: z.string() }) });

/** What a `package.json` says the program comes from. */
const statedSource = (text: string): string => withProgram.parse(JSON.parse(text)).dependencies.programoteka;

/** What `package.json` of a commit says the program comes from. */
function sourceAt(ref: string): string {
  try {
    const text = execFileSync('git', ['show', '--end-of-options', `${ref}:./package.json`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return statedSource(text);
  } catch {
    throw new SettingsError(UPGRADE_WORDS.notInGit(ref));
  }
}

/** Whether the current folder takes the program from this source. */
export function isOwnSource(source: string): boolean {
  try {
    return statedSource(readFileSync('package.json', 'utf8')) === source;
  } catch {
    return false;
  }
}

/** Where the former version comes from: said by an option, or else the one that built the output. */
export function formerSource(from: string | undefined, since: string | undefined, outDir: string): string {
  if (from !== undefined) return from;
  if (since !== undefined) return sourceAt(since);
  const built = readManifest(outDir)?.version;
  if (built === undefined) throw new SettingsError(UPGRADE_WORDS.unknownVersion);
  return built;
}

/** What npm understands by a source: a version as it is, a file by its whole path. */
function npmSource(source: string): string {
  if (/^\^?~?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(source) || /^https?:/.test(source)) return source;
  const file = resolve(source.replace(/^file:/, ''));
  if (!file.endsWith('.tgz') || !existsSync(file)) throw new SettingsError(UPGRADE_WORDS.badSource(source));
  return `file:${file}`;
}

/**
 * The folder of a version of the program; `null` where npm can't install it, as without a network. It is installed below the current
 * folder, in the cache, where it stays for the next time.
 */
export function formerProgram(source: string): string | null {
  const stated = resolve(source.replace(/^file:/, ''));
  if (existsSync(stated) && statSync(stated).isDirectory()) return stated;
  const wanted = npmSource(source);
  const folder = join(OWN_CACHE, 'wersje', slugify(wanted));
  const program = join(folder, 'node_modules', 'programoteka');
  if (existsSync(join(program, 'package.json'))) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `programoteka@${wanted}`];
  return spawnSync(npm, args, { stdio: 'ignore' }).status === 0 ? program : null;
}
