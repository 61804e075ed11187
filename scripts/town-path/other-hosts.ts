import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeRequests } from '../../src/testing/fake-requests.ts';
import { ciSteps, gitlabJobs, type Expressions } from './ci-steps.ts';
import { expectText } from './run.ts';
import { editPage, foundTown, isPreview, townFolder, type TownFolder } from './town.ts';
import { NEXT } from './versions.ts';

type Environment = Readonly<Record<string, string>>;

/** Where the programs are from: the present one, and the folder of releases to which the next one is added by `release`. */
export interface Releases {
  readonly present: string;
  readonly release: () => void;
}

const FLAGS = '--miasto "Gmina Olszyny" --rada "Rada Gminy Olszyny" --wykonawczy "Wójt Gminy Olszyny"';
const NO_NEWER = 'Nowszej wersji programu nie ma (używana: 1.0.0).';

async function found(host: string, files: number, source: string, place: string, common: Environment): Promise<TownFolder> {
  console.log(`a town in ${host}`);
  const town = townFolder(join(place, host), true, common);
  await foundTown(town, { source, isLean: true, flags: `${FLAGS} --gospodarz ${host}`, files });
  await town.commit(`${host}: first commit`, 'Start');
  editPage(town.folder, 'Urząd odpowiada w ciągu tygodnia.');
  await town.commit(`${host}: edit`, 'Zmiana');
  return town;
}

/** Every job of the pipeline of a town in GitLab; those of new versions on the first day of a month and on another one. */
export async function runGitlab({ present, release }: Releases, place: string, common: Environment): Promise<void> {
  const town = await found('gitlab', 21, present, place, common);
  const { folder, origin } = town;
  writeFileSync(
    join(origin, 'hooks', 'pre-receive'),
    '#!/bin/sh\nfor i in 0 1 2 3 4; do printenv "GIT_PUSH_OPTION_$i"; done > opcje.txt\n',
    { mode: 0o755 },
  );
  const jobs = gitlabJobs(join(folder, '.gitlab-ci.yml'));
  const ci = { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1', CI_PAGES_URL: 'https://gmina.gitlab.example/program' };
  for (const job of jobs.filter((each) => each.name !== 'new-version' && !isPreview(each))) await town.runStep('gitlab', job, ci);
  for (const path of ['uwagi.json', 'skutek.html', 'public/index.html'])
    if (!existsSync(join(folder, path))) throw new Error(`gitlab: no ${path}`);
  expectText('gitlab: address', readFileSync(join(folder, 'public', 'sitemap.xml'), 'utf8'), [
    'https://gmina.gitlab.example/program/',
  ]);
  const [job] = jobs.filter(({ name }) => name === 'new-version');
  if (job === undefined) throw new Error('gitlab: no job for new versions');
  const on = (day: string, source = 'schedule'): Environment => ({
    GITLAB_CI: 'true',
    CI_DEFAULT_BRANCH: 'main',
    CI_PIPELINE_SOURCE: source,
    CI_PIPELINE_CREATED_AT: `${day}T23:10:00Z`,
  });
  await town.runStep('gitlab', job, on('2026-12-02'), ['Nowszej wersji programu szuka się pierwszego dnia miesiąca.']);
  await town.runStep('gitlab', job, on('2026-12-02', 'web'), [NO_NEWER]);
  release();
  await town.runStep('gitlab', job, on('2027-02-01'), ['Wysłano gałąź „programoteka-1.1.0” i poproszono GitLaba']);
  expectText('gitlab: options', readFileSync(join(origin, 'opcje.txt'), 'utf8'), [
    'merge_request.create',
    'merge_request.target=main',
    'merge_request.description=Nowa wersja programu: 1.0.0 → 1.1.0.\\n\\n## Co zmienia dla tej treści\\n\\n```text\\nStrony i dane: te same.',
  ]);
  await town.runStep('gitlab', job, on('2027-03-01'), [`Prośba o scalenie z wersją ${NEXT} już była`]);
}

/** Every shell step of the workflows of a town in Forgejo: checks, the branch of the built site, new versions. */
export async function runForgejo({ present, release }: Releases, place: string, common: Environment): Promise<void> {
  const town = await found('forgejo', 24, present, place, common);
  const { folder } = town;
  const api = await fakeRequests('gmina/program');
  try {
    const values: Expressions = {
      'github.event.pull_request.base.sha': 'HEAD~1',
      'github.token': 'zwykly',
      'secrets.PROGRAMOTEKA_TOKEN || github.token': 'zwykly',
      // What a town has not set is empty.
      'vars.ARCHIVE_DIR': '',
      'secrets.SIGN_KEY': '',
      'vars.SITE_URL': 'https://gmina.codeberg.example',
      'vars.BASE_PATH': '/program/',
    };
    const steps = (file: string) => ciSteps(join(folder, '.forgejo', 'workflows', file), values, 'sh');
    const run = async (file: string, expected: readonly string[], env: Environment = {}): Promise<void> => {
      const all = steps(file).filter((each) => !isPreview(each));
      for (const one of all) await town.runStep('forgejo', one, env, one === all.at(-1) ? expected : []);
    };
    await run('sprawdzenie.yml', ['Wersja programu się nie zmienia']);
    if (!existsSync(join(folder, 'skutek.html'))) throw new Error('forgejo: no skutek.html');

    await run('publikacja.yml', ['Utworzono gałąź „pages” i wysłano do niej serwis']);
    expectText('forgejo: branch', town.git('-C', town.origin, 'show', 'pages:sitemap.xml'), [
      'https://gmina.codeberg.example/program/uchwaly/',
    ]);
    const send = steps('publikacja.yml').at(-1);
    if (send === undefined) throw new Error('forgejo: no step that sends the site');
    await town.runStep('forgejo', send, {}, ['Gałąź „pages” ma już ten serwis. Niczego nie wysłano.']);
    town.git('push', '--quiet', '--force', 'origin', 'main:pages');
    const refused = { ...send, script: `! ${send.script}` };
    await town.runStep('forgejo', refused, {}, ['Gałąź „pages” nie jest publikacją Programoteki (ostatnia zmiana: „Zmiana”)']);
    town.git('push', '--quiet', 'origin', ':pages');
    await town.runStep('forgejo', send, {}, ['Utworzono gałąź „pages”']);

    const ci = {
      GITHUB_ACTIONS: 'true',
      FORGEJO_ACTIONS: 'true',
      GITHUB_API_URL: api.url,
      GITHUB_REPOSITORY: 'gmina/program',
      GITHUB_REF_NAME: 'main',
    };
    await run('nowa-wersja.yml', [NO_NEWER], ci);
    release();
    await run('nowa-wersja.yml', [`Otwarto prośbę o scalenie z wersją ${NEXT}: https://host.example/1`], ci);
    await run('nowa-wersja.yml', [`Prośba o scalenie z wersją ${NEXT} jest już otwarta: https://host.example/1`], ci);
    const [request] = api.opened;
    if (api.opened.length !== 1 || request === undefined) throw new Error(`forgejo: ${String(api.opened.length)} requests`);
    expectText('forgejo: request', request.body, ['Strony i dane: te same.']);
  } finally {
    await api.stop();
  }
}
