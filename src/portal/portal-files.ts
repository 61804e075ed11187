import { SitemapStream, streamToPromise } from 'sitemap';
import { schemaFile } from '../publish/schema-file.ts';
import { knownAddress, siteAddress } from '../publish/site-address.ts';
import type { SiteFile } from '../publish/site-file.ts';
import { PORTAL_PAGES } from '../strings/portal.ts';
import { competitionsByClock, type PortalCompetition } from './competitions-by-clock.ts';
import { characterOf } from './document-words.ts';
import { groupPath, similarListPath, townPath, yearPath, yearSpherePath } from './paths.ts';
import { planTasks } from './plan-tasks.ts';
import { portalShape, similarShape, type PortalFile, type SimilarFile } from './portal-shapes.ts';
import { programmeYears, type PlanRow } from './programme-years.ts';
import { allIllustrative } from './similar/list-pages.ts';
import { ALIKE } from './similar/group-texts.ts';
import { isGathered, type GatheredTown, type Portal, type Town } from './types.ts';

const API = 'api/v1';

function townOf(town: Town): PortalFile['towns'][number] {
  const { slug, name, address, inhabitants } = town.entry;
  const common = { town: slug, name, inhabitants, state: town.state };
  if (!isGathered(town))
    return {
      ...common,
      reason: town.reason,
      url: address,
      site: null,
      publisher: null,
      licence: null,
      api: null,
      built: null,
      documents: null,
      texts: null,
      missing: [],
    };
  return {
    ...common,
    reason: null,
    url: town.address,
    site: town.site,
    publisher: town.publisher,
    licence: town.licence,
    api: town.apiVersion,
    built: town.built,
    documents: town.cards.length,
    texts: town.texts,
    missing: town.missing.map(({ what, reason }) => ({ what, reason })),
  };
}

function plansOf(town: GatheredTown): PortalFile['plans'] {
  const cards = new Map(town.cards.map((card) => [card.id, card]));
  const tasksOf = planTasks(town.funds?.tasks ?? []);
  return (town.funds?.plans ?? []).flatMap((plan) => {
    const card = cards.get(plan.programme);
    if (card === undefined) return [];
    const { programme, firstYear, lastYear, stated, computed, unread } = plan;
    return [
      {
        town: town.entry.slug,
        programme,
        title: card.title,
        url: card.url,
        status: card.status,
        character: characterOf(town, programme),
        firstYear,
        lastYear,
        stated,
        computed,
        unread: unread.length,
        tasks: tasksOf(plan).map(({ task, spheres, planned }) => ({ task, spheres: [...spheres], planned })),
      },
    ];
  });
}

const competitionOf =
  (group: PortalFile['competitions'][number]['group']) =>
  ({ town, competition }: PortalCompetition): PortalFile['competitions'][number] => {
    const { title, url, character, deadline, spheres, amount } = competition;
    return { town: town.slug, title, url, character, group, deadline, spheres: [...spheres], amount };
  };

function dataFiles({ plan, settings, day, towns, groups, statutory, cut }: Portal): SiteFile[] {
  const { open, standing, planned, unknown } = competitionsByClock(towns, day);
  const portal: PortalFile = {
    $schema: knownAddress(`/${API}/portal.schema.json`, settings),
    version: '1.0',
    name: plan.name,
    gathered: day,
    currency: 'PLN',
    towns: towns.map(townOf),
    plans: towns.filter(isGathered).flatMap(plansOf),
    competitions: [
      ...open.map(competitionOf('open')),
      ...standing.map(competitionOf('standing')),
      ...planned.map(competitionOf('planned')),
      ...unknown.map(competitionOf('unknown')),
    ],
  };
  const similar: SimilarFile = {
    $schema: knownAddress(`/${API}/similar.schema.json`, settings),
    gathered: day,
    threshold: ALIKE,
    statutory,
    cut,
    groups: groups.map(({ id, title, provisions }) => ({
      id,
      title,
      url: knownAddress(groupPath(id), settings),
      provisions: provisions.map(({ town, document, name, url, likeness }) => ({
        town: town.slug,
        document: document.id,
        title: document.title,
        character: document.character,
        provision: name,
        url,
        likeness: Math.round(likeness * 1000) / 1000,
      })),
    })),
  };
  return [
    { path: `${API}/portal.json`, content: `${JSON.stringify(portal)}\n` },
    { path: `${API}/similar.json`, content: `${JSON.stringify(similar)}\n` },
    schemaFile(`${API}/portal.schema.json`, portalShape, settings),
    schemaFile(`${API}/similar.schema.json`, similarShape, settings),
  ];
}

const isAllIllustrative = (rows: readonly PlanRow[]): boolean => rows.every(({ character }) => character === 'illustrative');

/** Pages that a search engine should know: those with nothing but demonstration texts are none. */
function listedPaths({ towns, groups }: Portal): string[] {
  const years = programmeYears(towns);
  const { search: _, similar: __, ...pages } = PORTAL_PAGES;
  return [
    '/',
    ...Object.values(pages).map(({ path }) => path),
    similarListPath(1),
    ...towns.map(({ entry }) => townPath(entry.slug)),
    ...years.filter(({ rows }) => !isAllIllustrative(rows)).map(({ year }) => yearPath(year)),
    ...years.flatMap(({ year, spheres }) =>
      spheres
        .filter(({ rows }) => !isAllIllustrative(rows.map(({ plan }) => plan)))
        .map(({ item }) => yearSpherePath(year, item)),
    ),
    ...groups.filter((group) => !allIllustrative(group)).map(({ id }) => groupPath(id)),
  ];
}

/** The data files of a portal with their schemas, its site map and `robots.txt`. */
export async function portalFiles(portal: Portal): Promise<SiteFile[]> {
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: false, image: false, video: false } });
  for (const path of listedPaths(portal)) stream.write({ url: siteAddress(path, portal.settings) });
  stream.end();
  const sitemap = siteAddress('/sitemap.xml', portal.settings);
  return [
    ...dataFiles(portal),
    { path: 'sitemap.xml', content: (await streamToPromise(stream)).toString('utf8') },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` },
  ];
}
