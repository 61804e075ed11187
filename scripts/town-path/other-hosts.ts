import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ciSteps, gitlabJobs, type CiStep } from './ci-steps.ts';
import { linkPackages } from './link-packages.ts';
import { step } from './run.ts';

type Environment = Readonly<Record<string, string>>;

const COMMIT = 'git add -A && git -c user.name=Urzad -c user.email=urzad@example.pl commit -q -m';

/** What the checks of each host are run with, and which of their steps: those that only repeat a command of another are left out. */
const HOSTS: readonly {
  readonly host: string;
  readonly steps: (town: string) => CiStep[];
  readonly env: Environment;
  readonly made: readonly string[];
}[] = [
  {
    host: 'gitlab',
    // The build of `pages` is that of `preview`.
    steps: (town) => gitlabJobs(join(town, '.gitlab-ci.yml')).filter(({ name }) => name !== 'preview'),
    env: { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1', CI_PAGES_URL: 'https://gmina.gitlab.example/program' },
    made: ['uwagi.json', 'skutek.html', 'public/index.html'],
  },
  {
    host: 'forgejo',
    steps: (town) =>
      ciSteps(join(town, '.forgejo', 'workflows', 'sprawdzenie.yml')).filter(({ script }) => !script.endsWith(' build')),
    env: { BASE: 'HEAD~1' },
    made: ['skutek.html'],
  },
];

/** Founds a town for each of the other hosts, changes it, and runs the steps of its checks as they are written. */
export function runOtherHosts(root: string, archive: string, place: string, env: Environment): void {
  for (const { host, steps, env: own, made } of HOSTS) {
    const town = join(place, host);
    mkdirSync(town);
    linkPackages(root, archive, town);
    const inTown = (name: string, script: string): void => {
      step(`${host}: ${name}`, script, { cwd: town, env: { ...env, ...own }, expected: [] });
    };
    inTown(
      'init',
      `npx --no-install programoteka init . --miasto "Gmina Olszyny" --rada "Rada Gminy Olszyny" --wykonawczy "Wójt Gminy Olszyny" --gospodarz ${host} --yes`,
    );
    inTown('first commit', `git init -q -b main . && ${COMMIT} Start`);
    const page = join(town, 'content', 'strony', 'kontakt.md');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nUrząd odpowiada w ciągu tygodnia.\n`);
    inTown('edit', `${COMMIT} Zmiana`);
    for (const { name, script } of steps(town)) inTown(name, script);
    for (const path of made) if (!existsSync(join(town, path))) throw new Error(`${host}: no ${path}`);
  }
}
