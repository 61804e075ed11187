/**
 * The path of a town, from nothing to a published site that is upgraded, in an empty folder: `node scripts/town-path.ts`. Each step prints what
 * it did; a step whose output is not as documented ends the script. npm itself installs the program, from an address of its own. Without
 * `--npm` no registry is asked: what the program depends on stands in a folder above, as links to the packages of this checkout, which
 * stand for the same versions from the registry; with `--npm` npm installs all. `--archive FILE` takes a program that is packed already.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWithoutRights } from './town-path/build-without-rights.ts';
import { runGithub } from './town-path/github.ts';
import { runForgejo, runGitlab } from './town-path/other-hosts.ts';
import { installedSize, linkPackages } from './town-path/packages.ts';
import { serveReleases } from './town-path/releases.ts';
import { step } from './town-path/run.ts';
import { serveOnce } from './town-path/serve-once.ts';
import { foundTown, townFolder } from './town-path/town.ts';
import { nextVersion, presentVersion, spokenVersion } from './town-path/versions.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { npm: { type: 'boolean', default: false }, archive: { type: 'string' } } });
const IS_BY_NPM = options.npm;
const FLAGS =
  '--miasto "Powiat wierzbowski" --rada "Rada Powiatu Wierzbowskiego" --wykonawczy "Zarząd Powiatu Wierzbowskiego" --kolor "#7a1f3d" --gospodarz github --dziennik POL_WOJ_SL';

const place = mkdtempSync(join(tmpdir(), 'programoteka-droga-'));
/** Towns below it find the packages of this checkout. */
const lean = join(place, 'bez-rejestru');
const env = { BUILD_DATE: '2026-11-24', NO_COLOR: '1', npm_config_update_notifier: 'false' };
/** Releases of each town: the next version appears at a moment of its own. */
const releases = (name: string): string => join(place, 'wydania', name);
const stops: (() => void)[] = [];

async function served(name: string): Promise<string> {
  const { url, stop } = await serveReleases(releases(name));
  stops.push(stop);
  return `${url}programoteka-1.0.0.tgz`;
}

try {
  mkdirSync(lean, { recursive: true });
  linkPackages(ROOT, lean);
  if (options.archive === undefined)
    await step('pack', `npm pack --silent --pack-destination ${place}`, {
      cwd: ROOT,
      env,
      expected: [/^programoteka-\d+\.\d+\.\d+\.tgz$/m],
    });
  const archive = options.archive ?? join(place, readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '');
  presentVersion(archive, releases('powiat'), !IS_BY_NPM);
  for (const host of ['gitlab', 'forgejo']) presentVersion(archive, releases(host), true);

  const town = townFolder(join(IS_BY_NPM ? place : lean, 'powiat'), !IS_BY_NPM, env);
  const { folder, run } = town;
  await foundTown(town, { source: await served('powiat'), isLean: !IS_BY_NPM, flags: FLAGS, files: 24 });
  console.log(installedSize(ROOT, folder, IS_BY_NPM));
  await town.commit('commit', 'Start');
  await run('check', 'npm run --silent check', ['deklaracja-wzor', 'Razem: 0 błędów']);
  await run('build', 'npm run --silent build', ['Zbudowano serwis „Programoteka – Powiat wierzbowski”: 4 dokumenty']);
  await serveOnce(folder, env, ['Programoteka – Powiat wierzbowski', 'Tekst poglądowy']);

  const programme = join(folder, 'content', 'programy', '2027.md');
  writeFileSync(
    programme,
    readFileSync(programme, 'utf8').replace(
      'Celem głównym programu jest …',
      'Celem głównym programu jest partnerstwo, o którym mowa w § 99 programu.',
    ),
  );
  await run('effect', 'npm run --silent effect -- HEAD', ['partnerstwo', 'Sprawozdanie: skutek.html']);
  await town.commit('commit of the edit', 'Zmiana');

  await runGithub(town, () => nextVersion(archive, releases('powiat'), !IS_BY_NPM), place);
  await run('upgrade', 'npm run --silent upgrade', ['Pliki edytora są już takie, jakich oczekuje ta wersja programu.']);
  // The former version is installed anew, by npm, from where the commit before says it comes from.
  if (IS_BY_NPM)
    await run('upgrade --check', 'npm run --silent upgrade -- --check --since HEAD~1', [
      /^Wersja 1\.0\.0 → 1\.1\.0, ta sama treść, dzień 2026-11-24\.$/m,
      'Uwagi do treści: nowych 1, znikło 1.',
    ]);
  console.log(await buildWithoutRights(folder, place, env));
  const { status, stdout } = spawnSync('git', ['status', '--short'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0 || stdout !== '') throw new Error(`not ignored: ${stdout}`);

  for (const [host, runHost] of [
    ['gitlab', runGitlab],
    ['forgejo', runForgejo],
  ] as const)
    await runHost({ present: await served(host), release: () => spokenVersion(archive, releases(host)) }, lean, env);
  console.log('done');
} finally {
  for (const stop of stops) stop();
  rmSync(place, { recursive: true, force: true });
}
