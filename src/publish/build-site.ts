import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { buildCorpus } from '../corpus.ts';
import { printableWords } from '../diagnostics/printable.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { indexSite, SEARCH_FOLDER } from '../search/index-site.ts';
import type { Settings } from '../types.ts';
import { allFormatFiles } from '../model/formats.ts';
import { unknownPages } from '../model/routes.ts';
import { plural } from '../strings/plural.ts';
import type { Corpus, Diagnostic } from '../types.ts';
import { apiFiles, documentFile } from './api.ts';
import { attachedPdfs } from './attached-pdfs.ts';
import { atomFeed } from './atom-feed.ts';
import { buildPages } from './build-pages.ts';
import { changeFeed } from './change-feed.ts';
import { provideCorpus } from './current-corpus.ts';
import { historyFiles, takeFrames } from './history-files.ts';
import { documentFormats, formatWriters } from './formats/format-files.ts';
import { pdfMissing } from './formats/pdf/pdf-missing.ts';
import { llmsFile } from './formats/markdown/llms-file.ts';
import { siteCalendar } from './formats/calendar/calendar-file.ts';
import { eliFile } from './eli-file.ts';
import { graphmlFile } from './graphml.ts';
import { headersFile } from './host/headers-file.ts';
import { hostLimits, type Measure } from './host/host-limits.ts';
import { cleanLogo } from './pictures/clean-logo.ts';
import { pictureFolder } from './pictures/picture-folder.ts';
import { archiveFolder, readArchive, writeArchive } from './proof/archive.ts';
import { proofFiles, type Proof } from './proof/proof-files.ts';
import { openSigner } from './proof/signing-key.ts';
import { guardContents, guardOutput } from './output/guard-output.ts';
import { byDocument, filesOfManifest, makeManifest, readManifest, type Manifest } from './output/manifest.ts';
import { realPath } from './output/places.ts';
import { recoverOutput } from './output/recover-output.ts';
import { filesBelow, openSiteFolder } from './output/site-folder.ts';
import { openStaging } from './output/staging.ts';
import { keepDocuments } from './reuse/kept-documents.ts';
import { reuseMemory } from './free-memory.ts';
import { sphereFiles } from './sphere-files.ts';
import { sitemapFiles } from './sitemap.ts';
import { competitionsFiles } from './competitions-files.ts';
import { tasksFiles } from './tasks-files.ts';
import { catalogFile } from './whole/catalog.ts';
import { formerEntries } from './whole/former-entries.ts';
import { wholeSiteZip } from './whole/whole-site-zip.ts';
import { webManifest } from './web-manifest.ts';

/** Called at the end of each stage, for measurements. */
export type OnStage = (stage: 'pipeline' | 'pages' | 'data' | 'search') => void;

const NOT_BUILT = 'Serwisu nie zbudowano. Poprzednia wersja pozostała bez zmian.';

/** Faults of identity stop a build; with STRICT=1 every error does. */
const stops = ({ blocking, severity }: Diagnostic): boolean =>
  blocking || (process.env['STRICT'] === '1' && severity === 'error');

/** The program that builds: its version, and a hash of its code. */
export interface Software {
  readonly version: string;
  readonly code: string;
}

/** What a build leaves behind. */
interface Written {
  readonly manifest: Manifest;
  /** The archive of digests as it is to be kept. */
  readonly archive: ReadonlyMap<string, string> | null;
}

/** Writes a site into its folder and returns what its manifest says. */
async function writeSite(
  corpus: Corpus,
  { code, version, cache }: Software & { readonly cache: Cache },
  former: Manifest | null,
  dir: string,
  proof: Proof,
  onStage: OnStage,
): Promise<Written> {
  const { contentDir, outDir } = corpus.settings;
  const folder = openSiteFolder(dir, realPath(outDir), former === null ? new Map<string, string>() : filesOfManifest(former));
  // The index comes first and is written at once, so that it does not stay in memory together with the pages.
  await indexSite(corpus, cache, (name, content) => {
    folder.write({ path: `${SEARCH_FOLDER}/${name}`, content });
  });
  // The bundler allocates memory of its own, so what the index used is released first.
  reuseMemory();
  const pictures = await pictureFolder(corpus, cache);
  onStage('search');
  const { keys, kept } = keepDocuments(corpus, code, former, folder);
  provideCorpus({ corpus, cache, isMade: ({ document }) => kept.has(document.id) });
  await buildPages(corpus.settings, dir);
  reuseMemory();
  const frames = takeFrames(dir);
  const writers = formatWriters(corpus, cache);
  const made = new Map<string, readonly string[]>();
  for (const work of corpus.works) {
    if (kept.has(work.document.id)) continue;
    const paths = [`${work.path.slice(1)}index.html`];
    for (const files of [
      historyFiles(work, corpus, frames),
      [documentFile(work, corpus)],
      eliFile(work, corpus),
      changeFeed(work, corpus),
      documentFormats(work, corpus, writers),
    ]) {
      for (const file of files) {
        folder.write(file);
        paths.push(file.path);
      }
    }
    made.set(work.document.id, paths);
  }
  onStage('pages');
  // Assets come before the site's own files, which overwrite them where names collide.
  for (const { file, path } of corpus.assets) {
    const source = join(contentDir, file);
    if (path.endsWith('.svg')) folder.write({ path, content: cleanLogo(readFileSync(source, 'utf8'), path) });
    else folder.copy(source, path);
  }
  for (const path of filesBelow(pictures)) folder.copy(join(pictures, path), path);
  for (const files of [
    apiFiles(corpus),
    tasksFiles(corpus),
    competitionsFiles(corpus),
    siteCalendar(corpus),
    sphereFiles(corpus),
    await sitemapFiles(corpus),
  ])
    for (const file of files) folder.write(file);
  for (const file of [atomFeed(corpus), graphmlFile(corpus), webManifest(corpus), headersFile(corpus)]) folder.write(file);
  for (const file of [catalogFile(corpus), llmsFile(corpus)]) folder.write(file);
  // These are about the files that are finished by now.
  const hashes = folder.finish();
  const { files: proofs, archive } = proofFiles(corpus, hashes, proof);
  for (const file of proofs) folder.write(file);
  const packed = former?.software === code ? formerEntries(realPath(outDir), filesOfManifest(former), hashes) : () => null;
  folder.write(wholeSiteZip(hashes.keys(), (path) => readFileSync(join(dir, path)), packed));
  const unknown = unknownPages([...hashes.keys()], corpus.addresses.pages);
  if (unknown.length > 0) throw new Error(`Strony spoza tabeli adresów (src/model/routes.ts): ${unknown.join(', ')}`);
  onStage('data');
  const documents = new Map([...made, ...[...kept].map(([id, files]) => [id, Object.keys(files)] as const)]);
  return { manifest: makeManifest({ version, software: code, ...byDocument(hashes, documents, keys) }), archive };
}

/**
 * Builds the whole site into the output folder, all of it or nothing. Returns the corpus, or `null` after printing why the content
 * can't be published.
 */
export async function buildSite(
  settings: Settings,
  software: Software & { readonly cache: Cache },
  onStage: OnStage = () => undefined,
): Promise<Corpus | null> {
  const { cache } = software;
  const outDir = guardOutput(settings);
  const signer = openSigner(process.env, settings);
  const kept = archiveFolder(process.env, settings);
  const proof: Proof = { signer, former: kept === null ? null : readArchive(kept) };
  await recoverOutput(outDir);
  guardContents(outDir);
  const corpus = buildCorpus(settings, cache, await attachedPdfs(settings.contentDir, cache));
  reuseMemory();
  onStage('pipeline');
  const { diagnostics } = corpus;
  const folder = relative(process.cwd(), settings.contentDir) || '.';
  if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics, 'text', folder));
  if (diagnostics.some(stops)) {
    console.error(NOT_BUILT);
    return null;
  }
  const withoutPdf = pdfMissing(corpus);
  if (withoutPdf !== null) console.error(withoutPdf);
  const staging = openStaging(outDir);
  try {
    const { manifest, archive } = await writeSite(corpus, software, readManifest(outDir), staging.dir, proof, onStage);
    const { pageDiagnostics } = corpus;
    if (pageDiagnostics.length > 0) console.error(printDiagnostics(pageDiagnostics, 'text', folder));
    if (pageDiagnostics.some(stops)) {
      console.error(NOT_BUILT);
      return null;
    }
    const measure = (paths: readonly string[]): Measure => ({
      files: paths.length,
      bytes: paths.reduce((sum, path) => sum + statSync(join(staging.dir, path)).size, 0),
    });
    const whole = measure([...filesOfManifest(manifest).keys()]);
    const formats = measure(corpus.works.flatMap((work) => allFormatFiles(work, corpus).map(({ path }) => path.slice(1))));
    const aside = await staging.publish(manifest);
    if (kept !== null && archive !== null) writeArchive(kept, archive);
    for (const limit of hostLimits(whole, formats)) console.error(limit);
    if (aside !== null)
      console.error(`W katalogu wyniku były pliki, których nie zapisała Programoteka. Nie usunięto ich: są w „${aside}”.`);
  } finally {
    staging.discard();
  }
  cache.sweep();
  console.log(
    `Zbudowano serwis „${printableWords(corpus.site.name)}”: ${plural(corpus.works.length, { one: 'dokument', few: 'dokumenty', many: 'dokumentów' })} w ${settings.outDir}`,
  );
  if (settings.siteUrl === null)
    console.log('Nie podano SITE_URL, więc mapa witryny i kanał Atom mają adresy lokalne. Przed publikacją ustaw SITE_URL.');
  return corpus;
}
