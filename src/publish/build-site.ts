import { copyFileSync, cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { withUtf8 } from '../utf8.ts';
import { buildCorpus } from '../corpus.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { indexSite, SEARCH_FOLDER } from '../search/index-site.ts';
import type { Settings } from '../settings.ts';
import { plural } from '../strings/plural.ts';
import type { Corpus, Diagnostic } from '../types.ts';
import { apiFiles, documentFile } from './api.ts';
import { atomFeed } from './atom-feed.ts';
import { buildPages } from './build-pages.ts';
import { changeFeed } from './change-feed.ts';
import { provideCorpus } from './current-corpus.ts';
import { historyFiles, takeFrames } from './history-files.ts';
import { graphmlFile } from './graphml.ts';
import { guardOutput } from './guard-output.ts';
import { hostHeaders } from './host-headers.ts';
import { pictureFolder } from './pictures/picture-folder.ts';
import { openFormerOutput, type FormerOutput } from './reuse/former-output.ts';
import { reuseMemory } from './free-memory.ts';
import type { SiteFile } from './site-file.ts';
import { sitemapFiles } from './sitemap.ts';
import { openStaging } from './staging.ts';
import { tasksFiles } from './tasks-files.ts';
import { webManifest } from './web-manifest.ts';

/** Told at the end of each stage, for measuring. */
export type OnStage = (stage: 'pipeline' | 'pages' | 'data' | 'search') => void;

/** Writes files below a folder and tells their size in bytes; a folder is made once, since a site has thousands of files. */
function writer(dir: string): (file: SiteFile) => number {
  const made = new Set<string>();
  return ({ path, content }) => {
    const file = join(dir, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    const put = (bytes: Uint8Array): number => {
      writeFileSync(file, bytes);
      return bytes.length;
    };
    return content instanceof Uint8Array ? put(content) : withUtf8(typeof content === 'string' ? [content] : content, put);
  };
}

const copy = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
};

/** Faults of identity stop a build; with STRICT=1 every error does. */
const stops = ({ blocking, severity }: Diagnostic): boolean =>
  blocking || (process.env['STRICT'] === '1' && severity === 'error');

/** Files of the search are named by what they hold, so that one of the build before can be known without being looked into. */
const NAMED_BY_CONTENT = /\/(?:tekst|fragment|index)\//;

async function writeSite(corpus: Corpus, former: FormerOutput, dir: string, cache: Cache, onStage: OnStage): Promise<void> {
  const { contentDir } = corpus.settings;
  const write = writer(dir);
  // The index comes first and is written at once, while the pages do not yet fill memory.
  await indexSite(corpus, cache, (name, content) => {
    const path = `${SEARCH_FOLDER}/${name}`;
    if (!NAMED_BY_CONTENT.test(path) || !former.bringFile(dir, [path, Buffer.byteLength(content)])) write({ path, content });
  });
  // The bundler of the pages needs memory of its own.
  reuseMemory();
  const pictures = await pictureFolder(corpus, cache);
  onStage('search');
  provideCorpus({ corpus, isMade: former.has });
  await buildPages(corpus.settings, dir);
  reuseMemory();
  const frames = takeFrames(dir);
  for (const work of corpus.works) {
    if (former.has(work)) continue;
    const page = `${work.path.slice(1)}index.html`;
    former.note(work, [page, statSync(join(dir, page)).size]);
    for (const files of [historyFiles(work, corpus, frames), [documentFile(work, corpus)], changeFeed(work, corpus)])
      for (const file of files) former.note(work, [file.path, write(file)]);
  }
  former.bring(dir);
  onStage('pages');
  // Before the site's own files, which a file of the content must not replace.
  for (const asset of corpus.assets) if (!asset.startsWith(`${SEARCH_FOLDER}/`)) copy(join(contentDir, asset), join(dir, asset));
  cpSync(pictures, dir, { recursive: true });
  for (const files of [apiFiles(corpus), tasksFiles(corpus), await sitemapFiles(corpus)]) for (const file of files) write(file);
  for (const file of [atomFeed(corpus), graphmlFile(corpus), webManifest(corpus), hostHeaders(corpus)]) write(file);
  onStage('data');
}

/**
 * Builds the whole site into the output folder, all of it or nothing. Returns the corpus, or `null` after printing why the content
 * can't be published.
 */
export async function buildSite(settings: Settings, cache: Cache, onStage: OnStage = () => undefined): Promise<Corpus | null> {
  guardOutput(settings);
  const corpus = buildCorpus(settings, cache);
  reuseMemory();
  onStage('pipeline');
  const { diagnostics } = corpus;
  const folder = relative(process.cwd(), settings.contentDir) || '.';
  if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics, 'text', folder));
  if (diagnostics.some(stops)) {
    console.error('Serwisu nie zbudowano. Poprzednia wersja pozostała bez zmian.');
    return null;
  }
  const former = openFormerOutput(corpus, cache);
  const staging = openStaging(settings.outDir);
  try {
    await writeSite(corpus, former, staging.dir, cache, onStage);
  } catch (error) {
    staging.discard();
    throw error;
  }
  staging.publish();
  former.remember();
  cache.sweep();
  console.log(
    `Zbudowano serwis „${corpus.site.name}”: ${plural(corpus.works.length, { one: 'dokument', few: 'dokumenty', many: 'dokumentów' })} w ${settings.outDir}`,
  );
  if (settings.siteUrl === null)
    console.log('Nie podano SITE_URL, więc mapa witryny i kanał Atom mają adresy lokalne. Przed publikacją ustaw SITE_URL.');
  return corpus;
}
