/**
 * The path of a town, from nothing to a published site that is upgraded, in an empty folder: `node scripts/town-path.ts`. Each step prints what
 * it did; a step whose output is not as documented ends the script. Without `--npm` no registry is asked: instead of `npm install`, the
 * packed program is unpacked into `node_modules` and the packages it depends on are links to those of this checkout, which stand for the same
 * versions from the registry; with `--npm` npm installs all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildWithoutRights } from './town-path/build-without-rights.ts';
import { linkPackages } from './town-path/link-packages.ts';
import { runOtherHosts } from './town-path/other-hosts.ts';
import { expectText, step, type Run } from './town-path/run.ts';
import { serveOnce } from './town-path/serve-once.ts';
import { ciSteps } from './town-path/ci-steps.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DAY = '2026-11-24';
const place = mkdtempSync(join(tmpdir(), 'programoteka-droga-'));
const town = join(place, 'gmina');
const env = { BUILD_DATE: DAY, NO_COLOR: '1', npm_config_update_notifier: 'false' };

const inTown = (name: string, command: string, expected: readonly (string | RegExp)[], status = 0): Run =>
  step(name, command, { cwd: town, env, status, expected });

/** A former version: the same program under another number, with other words in one message and at the foot of each page. */
function formerVersion(archive: string): string {
  const folder = join(place, 'dawna');
  const program = linkPackages(ROOT, archive, folder);
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(program, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no „${from}”`);
    writeFileSync(join(program, file), text.replaceAll(from, to));
  };
  change('package.json', '"version": "1.', '"version": "0.');
  change('lib/diagnostics/rules.js', 'wskazuje jednostkę, której nie ma', 'prowadzi do jednostki, której nie ma');
  change('lib/strings/pl.js', 'Serwis ma charakter informacyjny', 'Serwis jest informacyjny');
  return program;
}

try {
  mkdirSync(town);
  step('pack', `npm pack --silent --pack-destination ${place}`, {
    cwd: ROOT,
    env,
    expected: [/^programoteka-\d+\.\d+\.\d+\.tgz$/m],
  });
  const archive = join(place, readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '');
  if (process.argv.includes('--npm')) inTown('install', `npm install --no-audit --no-fund ${archive}`, [/added \d+ packages/]);
  else {
    linkPackages(ROOT, archive, town);
    console.log('install: links in the place of npm install');
  }
  inTown(
    'init',
    `npx --no-install programoteka init . --miasto "Powiat wierzbowski" --rada "Rada Powiatu Wierzbowskiego" --wykonawczy "Zarząd Powiatu Wierzbowskiego" --kolor "#7a1f3d" --gospodarz github --dziennik POL_WOJ_SL --yes`,
    ['Utworzono 23 pliki w katalogu „.”.', 'npm start'],
  );
  // All that is asked of an editor's git: a commit.
  step(
    'commit',
    'git init -q -b main . && git add -A && git -c user.name=Urzad -c user.email=urzad@example.pl commit -q -m Start',
    {
      cwd: town,
      env,
      expected: [],
    },
  );
  inTown('check', 'npm run --silent check', ['Treść bez uwag.']);
  inTown('build', 'npm run --silent build', ['Zbudowano serwis „Programoteka – Powiat wierzbowski”: 4 dokumenty']);
  await serveOnce(town, env, ['Programoteka – Powiat wierzbowski', 'Tekst poglądowy']);

  const programme = join(town, 'content', 'programy', '2027.md');
  writeFileSync(
    programme,
    readFileSync(programme, 'utf8').replace(
      'Celem głównym programu jest …',
      'Celem głównym programu jest partnerstwo, o którym mowa w § 99 programu.',
    ),
  );
  inTown('check of the edit', 'npm run --silent check -- --format github', [
    /^::warning file=content\/programy\/2027\.md,line=\d+,.*title=odeslanie-bez-celu::/m,
  ]);
  inTown('effect', 'npm run --silent effect -- HEAD', ['partnerstwo', 'Sprawozdanie: skutek.html']);
  const former = formerVersion(archive);
  inTown('upgrade --check', `npm run --silent upgrade -- --check --from ${former}`, [
    /^Wersja 0\.\d+\.\d+ → 1\.\d+\.\d+, ta sama treść, dzień 2026-11-24\.$/m,
    'Uwagi do treści: nowych 1, znikło 1.',
    /\+ programy\/2027\.md:\d+:\d+ {2}warning {2}Odesłanie .* wskazuje jednostkę/,
    'Strony, na których zmieniły się słowa:',
    '/kontakt/',
  ]);
  inTown('upgrade', 'npm run --silent upgrade', ['Pliki edytora są już takie, jakich oczekuje ta wersja programu.']);
  step('commit of the edit', 'git add -A && git -c user.name=Urzad -c user.email=urzad@example.pl commit -q -m Zmiana', {
    cwd: town,
    env,
    expected: [],
  });

  // The steps of the checks as they are written, run as the host would run them.
  for (const { name, script } of ciSteps(join(town, '.github', 'workflows', 'sprawdzenie.yml')))
    step(`CI: ${name}`, script, {
      cwd: town,
      env: { ...env, BASE: 'HEAD~1', GITHUB_STEP_SUMMARY: join(place, 'podsumowanie.md') },
      expected: [],
    });
  expectText('summary of CI', readFileSync(join(place, 'podsumowanie.md'), 'utf8'), [
    'partnerstwo',
    'Wersja programu się nie zmienia',
  ]);
  for (const path of ['skutek.html', 'dist/index.html']) if (!existsSync(join(town, path))) throw new Error(`no ${path}`);

  runOtherHosts(ROOT, archive, place, env);
  console.log(await buildWithoutRights(town, place, env));
  const { status, stdout } = spawnSync('git', ['status', '--short'], { cwd: town, encoding: 'utf8' });
  if (status !== 0 || stdout !== '') throw new Error(`not ignored: ${stdout}`);
  console.log('done');
} finally {
  rmSync(place, { recursive: true, force: true });
}
