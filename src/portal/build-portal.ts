import { join } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { CODE, WORKSHOPS } from '../content/program-places.ts';
import { printableWords } from '../diagnostics/printable.ts';
import { siteFields, siteKeys } from '../model/schemas/site.ts';
import { astroConfig } from '../publish/astro-config.ts';
import { buildPages } from '../publish/build-pages.ts';
import type { Software } from '../publish/build-site.ts';
import { reuseMemory } from '../publish/free-memory.ts';
import { headersFile } from '../publish/host/headers-file.ts';
import { guardContents, guardOutput } from '../publish/output/guard-output.ts';
import { byDocument, filesOfManifest, makeManifest, readManifest } from '../publish/output/manifest.ts';
import { realPath } from '../publish/output/places.ts';
import { recoverOutput } from '../publish/output/recover-output.ts';
import { openSiteFolder } from '../publish/output/site-folder.ts';
import { openStaging } from '../publish/output/staging.ts';
import { openWorkshop } from '../publish/output/workshop.ts';
import { ownModules } from '../publish/own-modules.ts';
import { indexDocuments, SEARCH_FOLDER } from '../search/index-site.ts';
import { portalTowns, PORTAL_WORDS } from '../strings/portal.ts';
import type { Settings } from '../types.ts';
import { providePortal } from './current-portal.ts';
import { addressReader, USUAL_PATIENCE, type Patience } from './gather/address-reader.ts';
import { folderReader } from './gather/folder-reader.ts';
import { gatherTowns } from './gather/gather-towns.ts';
import { openSpool, type Spool } from './gather/spool.ts';
import { portalFiles } from './portal-files.ts';
import { portalIndex } from './portal-index.ts';
import { similarProvisions } from './similar/similar-provisions.ts';
import { isGathered, type GatheredTown, type Portal, type PortalPlan, type Town } from './types.ts';

/** Called at the end of each stage, for measurements. */
type OnPortalStage = (stage: 'gather' | 'similar' | 'search' | 'pages' | 'data') => void;

/** How a portal is built. */
interface PortalBuild {
  readonly settings: Settings;
  readonly software: Software & { readonly cache: Cache };
  readonly patience?: Patience;
  readonly onStage?: OnPortalStage;
}

/** Reasons shown on the terminal; the portal's own page has all. */
const MOST_REASONS = 3;

function say(town: Town): void {
  const { name } = town.entry;
  if (!isGathered(town)) console.error(printableWords(PORTAL_WORDS.failed(name, town.reason)));
  else if (town.missing.length === 0) console.log(printableWords(PORTAL_WORDS.gathered(name, town.texts)));
  else {
    const shown = town.missing.slice(0, MOST_REASONS).map(({ what, reason }) => `${what} (${reason})`);
    console.error(printableWords(PORTAL_WORDS.partly(name, town.texts, shown, town.missing.length - shown.length)));
  }
}

/** Documents of several towns, one at a time. */
function* documentsOf(towns: readonly GatheredTown[], spool: Spool) {
  for (const { entry } of towns) for (const document of spool.documents(entry.slug)) yield { town: entry, document };
}

/** What of a town's settings the files for hosts are made of; a portal has the usual ones. */
const siteOf = ({ name, description }: PortalPlan) =>
  siteFields(siteKeys.parse({ nazwa: name, opis: description, miasto: name, organy: [{ nazwa: name }] }));

async function writePortal(portal: Portal, towns: readonly GatheredTown[], spool: Spool, dir: string, how: PortalBuild) {
  const { settings, software, onStage = () => undefined } = how;
  const former = readManifest(settings.outDir);
  const folder = openSiteFolder(
    dir,
    realPath(settings.outDir),
    former === null ? new Map<string, string>() : filesOfManifest(former),
  );
  await indexDocuments(
    portalIndex(portal, towns, (slug) => spool.documents(slug)),
    software.cache,
    (name, content) => {
      folder.write({ path: `${SEARCH_FOLDER}/${name}`, content });
    },
  );
  reuseMemory();
  onStage('search');
  providePortal(portal);
  await buildPages(settings, dir, (outDir) => {
    const usual = astroConfig(settings, outDir);
    return { ...usual, srcDir: join(CODE, 'portal', 'site'), vite: { ...usual.vite, plugins: [ownModules] } };
  });
  onStage('pages');
  for (const file of await portalFiles(portal)) folder.write(file);
  folder.write(headersFile({ site: siteOf(portal.plan), settings }));
  const manifest = makeManifest({
    version: software.version,
    software: software.code,
    ...byDocument(folder.finish(), new Map<string, readonly string[]>(), new Map<string, string | null>()),
  });
  onStage('data');
  return manifest;
}

/**
 * Gathers the towns of a plan and builds their portal into the output folder, all of it or nothing. Returns the towns as they were gathered;
 * `null` after saying that nothing could be gathered of any.
 */
export async function buildPortal(plan: PortalPlan, how: PortalBuild): Promise<readonly Town[] | null> {
  const { settings, software, patience = USUAL_PATIENCE, onStage = () => undefined } = how;
  const outDir = guardOutput(settings);
  await recoverOutput(outDir);
  guardContents(outDir);
  const workshop = openWorkshop(WORKSHOPS, 'portal');
  const spool = openSpool(workshop.dir);
  try {
    const towns = await gatherTowns(
      plan.towns,
      {
        readerOf: ({ folder, address }) => (folder === null ? addressReader(address ?? '', patience) : folderReader(folder)),
        spool,
        cache: software.cache,
      },
      say,
    );
    onStage('gather');
    const gathered = towns.filter(isGathered);
    if (gathered.length === 0) {
      console.error(PORTAL_WORDS.nothing);
      return null;
    }
    const similar = similarProvisions(() => documentsOf(gathered, spool));
    reuseMemory();
    onStage('similar');
    const portal: Portal = { plan, settings, day: settings.buildDate, towns, ...similar };
    const staging = openStaging(outDir);
    try {
      await staging.publish(await writePortal(portal, gathered, spool, staging.dir, how));
    } finally {
      staging.discard();
    }
    software.cache.sweep();
    console.log(printableWords(PORTAL_WORDS.built(plan.name, portalTowns(towns.length), settings.outDir)));
    if (settings.siteUrl === null) console.log(PORTAL_WORDS.noUrl);
    return towns;
  } finally {
    workshop.close();
  }
}
