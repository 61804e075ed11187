import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/publish/serve-site.ts';
import { fakeRequests } from '../../src/testing/fake-requests.ts';
import { ciSteps, type CiStep, type Expressions } from './ci-steps.ts';
import { expectText } from './run.ts';
import { isPreview, type TownFolder } from './town.ts';
import { NEXT } from './versions.ts';

/** What `check` says of the edit, at its line and with its path from the root of the repository. */
const ANNOTATION = /^::warning file=content\/programy\/2027\.md,line=\d+,.*title=odeslanie-bez-celu::/m;

/** Where the site is published, below the address that GitHub gives. */
const BASE_PATH = '/program';

/**
 * The step that builds, twice with the archive of digests on, while the site it publishes is served: the first build begins the archive, the
 * second takes it over.
 */
async function runArchive(town: TownFolder, stepsFor: (values: Expressions) => readonly CiStep[], place: string): Promise<void> {
  const dist = join(town.folder, 'dist');
  const { url, close } = await serveSite(dist, `${BASE_PATH}/`, 0);
  const dir = join(place, 'archiwum');
  try {
    const build = stepsFor({ 'vars.ARCHIVE_DIR': dir, 'steps.pages.outputs.origin': new URL(url).origin }).filter(({ script }) =>
      script.includes('programoteka archive'),
    );
    for (const expected of ['nie ma jeszcze archiwum skrótów', 'Pobrano archiwum skrótów: ']) {
      rmSync(dir, { recursive: true, force: true });
      for (const one of build) await town.runStep('github', { ...one, name: 'archive' }, {}, [expected]);
    }
    if (build.length !== 1 || !existsSync(join(dist, 'api', 'v1', 'archiwum'))) throw new Error('github: no archive');
  } finally {
    await close();
  }
}

/** Every shell step of the workflows of a town in GitHub; a newer version is there from `release` on, and is merged at the end. */
export async function runGithub(town: TownFolder, release: () => void, place: string): Promise<void> {
  const { folder, git } = town;
  const summary = join(place, 'podsumowanie.md');
  const steps = (file: string, own: Expressions = {}) =>
    ciSteps(join(folder, '.github', 'workflows', file), {
      'github.event.pull_request.base.sha': 'HEAD~1',
      'secrets.PROGRAMOTEKA_TOKEN || github.token': 'zwykly',
      // What a town has not set is empty.
      'vars.ARCHIVE_DIR': '',
      'secrets.SIGN_KEY': '',
      'steps.pages.outputs.origin': 'https://gmina.github.example',
      'steps.pages.outputs.base_path': BASE_PATH,
      ...own,
    });
  for (const one of steps('sprawdzenie.yml').filter((each) => !isPreview(each)))
    await town.runStep('github', one, { GITHUB_STEP_SUMMARY: summary }, one.name === 'Uwagi do treści' ? [ANNOTATION] : []);
  expectText('github: summary', readFileSync(summary, 'utf8'), ['partnerstwo', 'Wersja programu się nie zmienia']);
  for (const path of ['skutek.html', 'dist/index.html'])
    if (!existsSync(join(folder, path))) throw new Error(`github: no ${path}`);
  for (const one of steps('publikacja.yml')) await town.runStep('github', one);
  expectText('github: address', readFileSync(join(folder, 'dist', 'sitemap.xml'), 'utf8'), [
    'https://gmina.github.example/program/uchwaly/',
  ]);
  await runArchive(town, (values) => steps('publikacja.yml', values), place);

  const api = await fakeRequests('powiat/program');
  const ci = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'powiat/program',
    GITHUB_REF_NAME: 'main',
  };
  const look = async (...expected: readonly string[]): Promise<void> => {
    const all = steps('nowa-wersja.yml');
    for (const one of all) await town.runStep('github', one, ci, one === all.at(-1) ? expected : []);
  };
  try {
    await look('Nowszej wersji programu nie ma (używana: 1.0.0).');
    release();
    await look(
      'Jest nowsza wersja programu: 1.0.0 → 1.1.0.',
      `Otwarto prośbę o scalenie z wersją ${NEXT}: https://host.example/1`,
    );
    await look(`Prośba o scalenie z wersją ${NEXT} jest już otwarta: https://host.example/1. Drugiej nie dodano.`);
    const [request] = api.opened;
    if (request === undefined || api.opened.length !== 1) throw new Error(`github: ${String(api.opened.length)} requests`);
    expectText('github: request', `${request.title}\n${request.body}`, [
      /^Programoteka 1\.1\.0$/m,
      /^Wersja 1\.0\.0 → 1\.1\.0, ta sama treść, dzień 2026-11-24\.$/m,
      'Uwagi do treści: nowych 1, znikło 1.',
      /\+ programy\/2027\.md:\d+:\d+ {2}warning {2}Odesłanie .* prowadzi do jednostki/,
      'Strony, na których zmieniły się słowa:',
      '/kontakt/',
      /^### 1\.1\.0 – 2027-01-15$/m,
      '- Słowa jednego komunikatu i stopki.',
    ]);
  } finally {
    await api.stop();
  }
  expectText('github: branch', git('-C', town.origin, 'diff', '--stat', 'main', `programoteka-${NEXT}`), [
    'package-lock.json',
    'package.json',
    '2 files changed',
  ]);
  git('fetch', '--quiet', 'origin');
  git('merge', '--quiet', '--ff-only', `origin/programoteka-${NEXT}`);
  rmSync(join(folder, 'dist'), { recursive: true });
  await town.run('upgraded', 'npm ci && npx --no-install programoteka --version', [NEXT]);
}
