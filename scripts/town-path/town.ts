import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDF_PACKAGE } from '../../src/settings.ts';
import { editJson } from './packages.ts';
import { step, type Run } from './run.ts';
import type { CiStep } from './ci-steps.ts';

type Environment = Readonly<Record<string, string>>;
type Expected = readonly (string | RegExp)[];

const AS_EDITOR = 'git -c user.name=Urzad -c user.email=urzad@example.pl';

/** A town's folder with a bare repository that is its „origin”. */
export interface TownFolder {
  readonly folder: string;
  readonly origin: string;
  readonly run: (name: string, command: string, expected: Expected, env?: Environment) => Promise<Run>;
  /** Runs a step of its CI as it is written; an installation of the same lock file is not run again. */
  readonly runStep: (host: string, ciStep: CiStep, env?: Environment, expected?: Expected) => Promise<void>;
  /** All that is asked of an editor's git. */
  readonly commit: (name: string, message: string) => Promise<Run>;
  readonly git: (...args: readonly string[]) => string;
}

/** Prepares the folder of a town; `isLean` where the program's packages stand in a folder above it. */
export function townFolder(folder: string, isLean: boolean, common: Environment): TownFolder {
  const origin = `${folder}.git`;
  mkdirSync(folder, { recursive: true });
  // npm would take the folder above, which has packages, for the town's.
  if (isLean) writeFileSync(join(folder, 'package.json'), '{}\n');
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '--quiet', '--bare', '--initial-branch', 'main', origin);
  git('-C', origin, 'config', 'receive.advertisePushOptions', 'true');
  const run: TownFolder['run'] = (name, command, expected, env = {}) =>
    step(name, command, { cwd: folder, env: { ...common, ...env }, expected });
  let installed = '';
  return {
    folder,
    origin,
    git,
    run,
    async runStep(host, { name, script, env: own, shell }, env = {}, expected = []) {
      const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
      if (/^npm ci[^\n]*$/.test(script)) {
        if (installed === lock) return;
        installed = lock;
      }
      await step(`${host}: ${name}`, script, { cwd: folder, env: { ...common, ...env, ...own }, expected, shell });
    },
    commit: (name, message) =>
      run(
        name,
        [
          ...(existsSync(join(folder, '.git')) ? [] : ['git init -q -b main .', `git remote add origin ${origin}`]),
          'git add -A',
          `${AS_EDITOR} commit -q -m "${message}"`,
          'git push -q origin main',
        ].join(' && '),
        [],
      ),
  };
}

/** Installs the program, founds the repository and installs what it asks for, as the documentation says. */
export async function foundTown(
  { folder, run }: TownFolder,
  {
    source,
    isLean,
    flags,
    files,
  }: { readonly source: string; readonly isLean: boolean; readonly flags: string; readonly files: number },
): Promise<void> {
  await run('install', `npm install --no-audit --no-fund ${source}`, [/added \d+ package/]);
  await run('init', `npx --no-install programoteka init . ${flags} --yes`, [`Utworzono ${String(files)} `, 'npm start']);
  // Node and the package of PDF files come from the registry, which a lean town does not ask.
  if (isLean)
    editJson(join(folder, 'package.json'), (json) => {
      const { node, [PDF_PACKAGE]: pdf, ...dependencies } = json['dependencies'] as Record<string, unknown>;
      if (node === undefined || pdf === undefined) throw new Error('init: no Node or no package of PDF files');
      json['dependencies'] = dependencies;
    });
  await run('second install', 'npm install', []);
}

/** The build of a preview is the documented command, which is run in the first town: other towns need not run it again. */
export const isPreview = ({ script, env }: CiStep): boolean => script === 'npm run --silent build' && !('SITE_URL' in env);

/** Adds a sentence to a page of a town. */
export function editPage(folder: string, words: string): void {
  const page = join(folder, 'content', 'strony', 'kontakt.md');
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n${words}\n`);
}
