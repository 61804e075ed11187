import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { SettingsError } from '../../../settings.ts';
import { PROPOSE_WORDS } from '../../../strings/propose.ts';
import { runNpm } from './run-npm.ts';
import type { TownSource } from './town-source.ts';
import { compareVersionNumbers, newest } from './version-order.ts';

/** A version of the program that npm can get. */
export interface Offer {
  /** „1.1.0”; `null` where only the file itself says it, at an address that always has the newest one. */
  readonly version: string | null;
  /** What npm is told. */
  readonly spec: string;
}

const PACKAGE_FILE = /[^\s"'<>()\\]*?programoteka-(\d+\.\d+\.\d+)\.tgz/g;
const TIME_TO_ANSWER_MS = 30_000;

/** Where hosts list the releases to which a file's address belongs; the first pattern that fits says it. */
const LISTINGS: readonly (readonly [RegExp, (origin: string, repository: string) => string])[] = [
  [/^https:\/\/github\.com\/([^/]+\/[^/]+)\/releases\/download\//, (_, name) => `https://api.github.com/repos/${name}/releases`],
  [/^https?:\/\/[^/]+\/(.+?)\/-\/releases\//, (origin, name) => `${origin}/api/v4/projects/${encodeURIComponent(name)}/releases`],
  [/^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/releases\/download\//, (origin, name) => `${origin}/api/v1/repos/${name}/releases`],
];

/** The page on which newer files stand beside a file at an address: the list of releases of its host, or else its folder. */
export function listingOf(address: string): string {
  const { origin } = new URL(address);
  for (const [pattern, listing] of LISTINGS) {
    const [, name] = pattern.exec(address) ?? [];
    if (name !== undefined) return listing(origin, name);
  }
  return new URL('.', address).href;
}

/** The packed programs that a page or a JSON file names, whatever it looks like; addresses are made whole. */
export const filesOnPage = (text: string, address: string): Offer[] =>
  [...text.matchAll(PACKAGE_FILE)].flatMap(([file, version = '']) =>
    URL.canParse(file, address) ? [{ version, spec: new URL(file, address).href }] : [],
  );

async function readPage(address: string): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(TIME_TO_ANSWER_MS), redirect: 'follow' });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new SettingsError(PROPOSE_WORDS.notAnswered(address, cause instanceof Error ? cause.message : String(cause)));
  }
  if (!answer.ok) throw new SettingsError(PROPOSE_WORDS.notAnswered(address, String(answer.status)));
  return answer.text();
}

/** The newest of offers; what offers nothing at all is a fault, for then nobody knows whether there is a newer version. */
function newestOffer(offers: readonly Offer[], place: string): Offer {
  const version = newest(offers.flatMap((offer) => (offer.version === null ? [] : [offer.version])));
  const best = offers.find((offer) => offer.version === version);
  if (best === undefined) throw new SettingsError(PROPOSE_WORDS.noFiles(place));
  return best;
}

async function onPage(address: string): Promise<Offer> {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) throw new SettingsError(PROPOSE_WORDS.badAddress(address));
  return newestOffer(filesOnPage(await readPage(address), address), PROPOSE_WORDS.page(address));
}

function inFolder(file: string, cwd: string): Offer {
  const folder = dirname(file);
  const offers = readdirSync(join(cwd, folder)).flatMap((name) => {
    const [, version] = /^programoteka-(\d+\.\d+\.\d+)\.tgz$/.exec(name) ?? [];
    return version === undefined ? [] : [{ version, spec: `file:${folder === '.' ? '' : `${folder}/`}${name}` }];
  });
  return newestOffer(offers, PROPOSE_WORDS.folder(folder));
}

function inRegistry(cwd: string): Offer {
  const { isDone, stdout, fault } = runNpm(['view', 'programoteka', 'versions', '--json'], cwd);
  const versions = z.union([z.array(z.string()), z.string()]).safeParse(isDone ? JSON.parse(stdout) : null);
  const version = versions.success ? newest([versions.data].flat()) : null;
  if (version === null) throw new SettingsError(PROPOSE_WORDS.notInRegistry(fault));
  return { version, spec: version };
}

/** What newest version there is where a town has its program from, in its folder `cwd`. */
async function newestAt({ source, releases }: TownSource, cwd: string): Promise<Offer> {
  if (releases !== null) return onPage(releases);
  if (/^[\^~]?\d+(?:\.\d+)*$|^latest$|^\*$/.test(source)) return inRegistry(cwd);
  if (/^https?:\/\/.*\.tgz$/.test(source))
    return /-\d+\.\d+\.\d+\.tgz$/.test(source) ? onPage(listingOf(source)) : { version: null, spec: source };
  if (/^file:.*\.tgz$/.test(source)) return inFolder(source.slice('file:'.length), cwd);
  throw new SettingsError(PROPOSE_WORDS.unknownSource(source));
}

/** A version that is newer than the one in use; `null` where that is the newest. Throws where nobody knows. */
export async function findNewer(town: TownSource, present: string, cwd: string): Promise<Offer | null> {
  const offer = await newestAt(town, cwd);
  return offer.version !== null && compareVersionNumbers(offer.version, present) <= 0 ? null : offer;
}
