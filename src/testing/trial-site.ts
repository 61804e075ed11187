import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfManifest, makeManifest, MANIFEST_FILE, readManifest, type Manifest } from '../publish/output/manifest.ts';
import { isOfTheHost } from '../publish/output/places.ts';
import { filesBelow, openSiteFolder, sha256 } from '../publish/output/site-folder.ts';
import { openStaging } from '../publish/output/staging.ts';

const PAGES = 60;

/** The style sheet that pages of a variant of the site need. */
const styleOf = (variant: number): string => `_astro/styl-${String(variant % 5)}.css`;

/** Files of a made-up site of which each variant differs from the others: pages change, come and go, and so do the files they need. */
function trialFiles(variant: number): ReadonlyMap<string, string> {
  const files = new Map([[styleOf(variant), `wygląd ${String(variant % 5)}`]]);
  for (let page = 0; page < PAGES; page++) {
    // Some pages are the same in many variants, some are not in all.
    if ((page + variant) % 7 === 0) continue;
    const edition = page % 3 === 0 ? 0 : variant;
    const picture = `obrazy/${String(page)}-${String(edition)}.png`;
    files.set(picture, `obraz ${String(page)} `.repeat(50));
    if (edition === 0) files.set(styleOf(0), 'wygląd 0');
    files.set(`dokumenty/${String(page)}/index.html`, `<p>${picture} ${styleOf(edition)} ${'tekst '.repeat(400)}`);
  }
  files.set('index.html', `<p>${styleOf(variant)} wydanie ${String(variant)}`);
  // A name that is a folder in one variant and a file in another.
  files.set(variant % 2 === 0 ? 'zbior' : 'zbior/index.html', 'zbiór');
  return files;
}

/** Builds a variant of the made-up site as a build does. Returns its manifest and where files that are not its own have been put. */
export async function publishTrialSite(
  outDir: string,
  variant: number,
): Promise<{ readonly build: string; readonly aside: string | null }> {
  const staging = openStaging(outDir);
  try {
    const former = readManifest(outDir);
    const folder = openSiteFolder(staging.dir, outDir, former === null ? new Map<string, string>() : filesOfManifest(former));
    for (const [path, content] of trialFiles(variant)) folder.write({ path, content });
    const manifest = makeManifest({
      version: '1.0.0',
      software: 'proba',
      documents: {},
      files: Object.fromEntries(folder.finish()),
    });
    return { build: manifest.build, aside: await staging.publish(manifest) };
  } finally {
    staging.discard();
  }
}

const trialBuilds = new Map<number, string>();

/** Build id of a variant, without building it. */
export function trialBuild(variant: number): string {
  const known = trialBuilds.get(variant);
  if (known !== undefined) return known;
  const files = [...trialFiles(variant)].map(([path, content]) => [path, sha256(Buffer.from(content))] as const);
  const { build } = makeManifest({ version: '1.0.0', software: 'proba', documents: {}, files: Object.fromEntries(files) });
  trialBuilds.set(variant, build);
  return build;
}

/** What is wrong with the site in a folder that should be whole: files that lack, differ or are not its own. Empty where nothing is. */
export function faultsOf(dir: string): string[] {
  const manifest: Manifest | null = readManifest(dir);
  if (manifest === null) return ['no manifest'];
  const wanted = filesOfManifest(manifest);
  const found = filesBelow(dir).filter((path) => !isOfTheHost(path.split('/')[0] ?? ''));
  return [
    ...[...wanted].flatMap(([path, hash]) =>
      existsSync(join(dir, path)) && sha256(readFileSync(join(dir, path))) === hash ? [] : [`${path} lacks or differs`],
    ),
    ...found.filter((path) => path !== MANIFEST_FILE && !wanted.has(path)).map((path) => `${path} is too many`),
  ];
}

/** Files that pages of a made-up site need and that are not there, while it is being replaced file by file. */
export const missingAssets = (dir: string): string[] =>
  filesBelow(dir)
    .filter((path) => path.endsWith('.html') && !isOfTheHost(path.split('/')[0] ?? ''))
    .flatMap((path) => {
      const needed = readFileSync(join(dir, path), 'utf8').match(/(?:_astro|obrazy)\/\S+/g) ?? [];
      return needed.filter((asset) => !existsSync(join(dir, asset))).map((asset) => `${path} lacks ${asset}`);
    });
