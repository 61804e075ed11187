import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PDF_PACKAGE, SettingsError } from '../../../settings.ts';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import type { Offer } from './find-newer.ts';
import { runNpm } from './run-npm.ts';

const packed = z.union([z.array(z.object({ filename: z.string() })), z.record(z.string(), z.object({ filename: z.string() }))]);
const shape = z.object({
  name: z.string(),
  version: z.string(),
  devDependencies: z.object({ node: z.string() }).partial().optional(),
  peerDependencies: z
    .object({ [PDF_PACKAGE]: z.string() })
    .partial()
    .optional(),
});

/** What a packed program says of itself. */
export interface OfferedPackage {
  readonly version: string;
  /** Packages that a town may have beside it, with the versions it is tested with. */
  readonly beside: Readonly<Record<string, string>>;
  readonly changelog: string;
}

/** Gets an offered program into a folder by npm and reads what it says of itself; `cwd` is the town's folder. */
export function offeredPackage({ spec, version: expected }: Offer, folder: string, cwd: string): OfferedPackage {
  mkdirSync(folder, { recursive: true });
  const wanted = /^(?:https?|file):/.test(spec) ? spec : `programoteka@${spec}`;
  const run = runNpm(['pack', wanted, '--pack-destination', folder, '--json', '--ignore-scripts', '--prefer-online'], cwd);
  if (!run.isDone) throw new SettingsError(PROPOSE_WORDS.notFetched(spec, run.fault));
  const [{ filename } = { filename: '' }] = Object.values(packed.parse(JSON.parse(run.stdout)));
  const { status } = spawnSync('tar', ['-xzf', join(folder, filename), '-C', folder], { stdio: 'ignore' });
  const read = status === 0 ? shape.safeParse(JSON.parse(readFileSync(join(folder, 'package', 'package.json'), 'utf8'))) : null;
  if (read?.success !== true) throw new SettingsError(PROPOSE_WORDS.notFetched(spec, ''));
  const { name, version, devDependencies, peerDependencies } = read.data;
  if (name !== 'programoteka' || (expected !== null && expected !== version))
    throw new SettingsError(PROPOSE_WORDS.otherPackage(spec, name, version));
  const changelog = join(folder, 'package', 'CHANGELOG.md');
  const beside = { node: devDependencies?.node, [PDF_PACKAGE]: peerDependencies?.[PDF_PACKAGE] };
  return {
    version,
    beside: Object.fromEntries(Object.entries(beside).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    changelog: existsSync(changelog) ? readFileSync(changelog, 'utf8') : '',
  };
}
