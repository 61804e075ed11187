import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface LockedPackage {
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Packages that `npm install` would bring, by their folder below the checkout: those of the lock that are for use. */
function packagesForUse(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(packages).flatMap(([path, { dev }]) =>
    /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && dev !== true ? [path] : [],
  );
}

/** Unpacks the packed program into `node_modules` of a folder, beside links to what it depends on. Returns the program's folder. */
export function linkPackages(root: string, archive: string, folder: string): string {
  const program = join(folder, 'node_modules', 'programoteka');
  mkdirSync(program, { recursive: true });
  if (spawnSync('tar', ['-xzf', archive, '--strip-components=1', '-C', program]).status !== 0)
    throw new Error(`can't unpack ${archive}`);
  // The town's package.json asks for a Node of its own.
  for (const path of [...packagesForUse(root), 'node_modules/node']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path));
  }
  mkdirSync(join(folder, 'node_modules', '.bin'));
  symlinkSync('../programoteka/lib/cli/programoteka.cjs', join(folder, 'node_modules', '.bin', 'programoteka'));
  return program;
}
