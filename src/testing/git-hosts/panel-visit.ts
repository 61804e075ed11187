import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { panelSettings } from '../../content/panel.ts';
import { filesOf, temporaryFolder } from '../built-site.ts';
import { clerk, type Clerk } from './clerk.ts';
import { fakeGitea } from './fake-gitea.ts';
import { fakeGithub } from './fake-github.ts';
import { fakeGitlab } from './fake-gitlab.ts';
import { serveHost, type Answer, type HostLog } from './fake-host.ts';
import { fakeRepository, type FakeRepository } from './fake-repository.ts';
import { serveConsent, serveSignInServer, SIGN_IN_PATHS } from './fake-sign-in.ts';
import { CONTENT, servePanel } from './panel-page.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const SMALL_TOWN = resolve(import.meta.dirname, '..', 'fixtures', 'gmina-przykladowa');

/** The address of a host of the town's own. */
export const OWN = 'https://git.gmina.example';
const REPOSITORY = 'gmina/program';
const SIGN_IN = 'https://logowanie.gmina.example';
const APPLICATION = 'aplikacja-1';

interface Host {
  readonly stated: Parameters<typeof panelSettings>[0];
  readonly api: string;
  readonly graphql?: string;
  readonly answer: Answer;
}

const HOSTS = {
  github: {
    stated: { host: 'github', repository: REPOSITORY, signIn: SIGN_IN },
    api: 'https://api.github.com',
    graphql: 'https://api.github.com/graphql',
    answer: fakeGithub,
  },
  gitlab: {
    stated: { host: 'gitlab', repository: REPOSITORY, address: OWN, application: APPLICATION },
    api: `${OWN}/api/v4`,
    graphql: `${OWN}/api/graphql`,
    answer: fakeGitlab,
  },
  gitea: {
    stated: { host: 'gitea', repository: REPOSITORY, address: OWN, application: APPLICATION },
    api: `${OWN}/api/v1`,
    answer: fakeGitea('1.24.3'),
  },
  forgejo: {
    stated: { host: 'forgejo', repository: REPOSITORY, address: OWN, application: APPLICATION },
    api: `${OWN}/api/v1`,
    answer: fakeGitea('12.0.1+gitea-1.22.0'),
  },
} as const satisfies Record<string, Host>;

/** The small town with its act in the folder of a year, and a panel. */
export function townByYears(): string {
  const town = temporaryFolder('panel');
  cpSync(SMALL_TOWN, town, { recursive: true });
  mkdirSync(join(town, 'uchwaly', '2020'));
  renameSync(join(town, 'uchwaly', 'xxiv-118-2020.md'), join(town, 'uchwaly', '2020', 'xxiv-118-2020.md'));
  for (const name of filesOf(town).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(join(town, name), 'utf8');
    writeFileSync(join(town, name), text.replaceAll('uchwaly/xxiv', 'uchwaly/2020/xxiv'));
  }
  writeFileSync(
    join(town, 'serwis.yaml'),
    `${readFileSync(join(town, 'serwis.yaml'), 'utf8')}panel: { gospodarz: forgejo, repozytorium: ${REPOSITORY}, adres: ${OWN} }\n`,
  );
  return town;
}

/** A panel of a built site that is served. */
export interface ServedPanel {
  readonly town: string;
  readonly outDir: string;
  readonly url: string;
}

/** What a clerk in front of the panel sees and leaves behind. */
export interface Visit {
  readonly page: Page;
  readonly repository: FakeRepository;
  readonly anna: Clerk;
  readonly log: HostLog;
  /** Messages of faults of scripts and of dialogs. */
  readonly faults: readonly string[];
}

/** A clerk of the town at a host, signed in by its token or by the account there. */
export async function visitPanel(
  browser: Browser,
  { town, outDir, url }: ServedPanel,
  name: keyof typeof HOSTS,
  by: 'token' | 'account',
  options: BrowserContextOptions = { viewport: { width: 1200, height: 800 } },
): Promise<Visit> {
  const { stated, answer, ...addresses }: Host = HOSTS[name];
  const context = await browser.newContext({ locale: 'pl-PL', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  const repository = fakeRepository(new Map(filesOf(town).map((file) => [`${CONTENT}/${file}`, readFileSync(join(town, file))])));
  if (name === 'gitea' || name === 'forgejo') repository.begin('redakcja', 'main');
  const log = await serveHost(context, addresses, repository, answer);
  if (name === 'github') await serveSignInServer(context, SIGN_IN);
  else await serveConsent(context, OWN, SIGN_IN_PATHS[name], APPLICATION);
  await servePanel(context, url, outDir, relative(ROOT, town), stated);
  const anna = clerk(page, url);
  await (by === 'token' ? anna.signIn() : anna.signInWithAccount());
  return { page, repository, anna, log, faults };
}
