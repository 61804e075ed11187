import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PDF_PACKAGE } from '../../src/settings.ts';

/** The package that makes PDF files, with its half for one machine; a checkout has it for development. */
const PDF_PACKAGES = `node_modules/${PDF_PACKAGE}`;

interface LockedPackage {
  readonly dev?: boolean;
}

const packagesIn = (root: string): Readonly<Record<string, LockedPackage>> => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return packages;
};

const FOLDER = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;

/** Packages that `npm install` brings with the program, by their folder below the checkout: those of the lock that are for use. */
const packagesForUse = (root: string): string[] =>
  Object.entries(packagesIn(root)).flatMap(([path, { dev }]) =>
    FOLDER.test(path) && dev !== true && existsSync(join(root, path)) ? [path] : [],
  );

/** The packages that a town has for its PDF files unless it declines them. */
const packagesOfPdf = (root: string): string[] =>
  Object.keys(packagesIn(root)).filter((path) => path.startsWith(PDF_PACKAGES) && existsSync(join(root, path)));

/** Makes the packages of this checkout those of every folder below `place`, in the stead of the same versions from a registry. */
export function linkPackages(root: string, place: string): void {
  // A machine with an older Node finds the one that a town's package.json asks for.
  for (const path of [...packagesForUse(root), ...packagesOfPdf(root), 'node_modules/node']) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    symlinkSync(join(root, path), join(place, path));
  }
}

const run = (command: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
};

/** Changes a packed program: its folder is unpacked, handed over, and packed under its version's name into `to`. Returns that. */
export function repack(archive: string, to: string, change: (folder: string) => void): string {
  mkdirSync(to, { recursive: true });
  const work = mkdtempSync(join(dirname(to), 'pakiet-'));
  try {
    run('tar', '-xzf', archive, '-C', work);
    change(join(work, 'package'));
    const { version } = JSON.parse(readFileSync(join(work, 'package', 'package.json'), 'utf8')) as { readonly version: string };
    const target = join(to, `programoteka-${version}.tgz`);
    run('tar', '-czf', target, '-C', work, 'package');
    return target;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Edits a JSON file. */
export function editJson(file: string, edit: (json: Record<string, unknown>) => void): void {
  const json = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  edit(json);
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
}

/** What is installed takes on disk at most this, in MB, without Node and the package of PDF files. */
const LIMIT_MB = 200;

/** MB that folders take on disk. */
function megabytes(...paths: readonly string[]): number {
  const size = Math.ceil(Number(/^(\d+)\ttotal$/m.exec(run('du', '-sk', '--total', ...paths))?.[1]) / 1024);
  if (!(size > 0)) throw new Error(`no size of ${paths.join(' ')}`);
  return size;
}

/** Measures a program that npm has installed in a folder or, without npm, the packed one with the packages of this checkout. */
export function installedSize(root: string, town: string, isByNpm: boolean): string {
  const size = isByNpm
    ? megabytes(
        join(town, 'node_modules'),
        ...['node_modules/node', 'node_modules/node-bin-*', '*/@myriaddreamin', '.cache'].map((path) => `--exclude=${path}`),
      )
    : megabytes(join(town, 'node_modules', 'programoteka'), ...packagesForUse(root).map((path) => join(root, path)));
  if (size > LIMIT_MB) throw new Error(`installed: ${String(size)} MB, more than ${String(LIMIT_MB)}`);
  const pdf = megabytes(...packagesOfPdf(isByNpm ? town : root).map((path) => join(isByNpm ? town : root, path)));
  return `size: ${String(size)} MB installed without Node, of at most ${String(LIMIT_MB)}; the package of PDF files ${String(pdf)} MB more`;
}
