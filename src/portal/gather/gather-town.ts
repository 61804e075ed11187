import type { Cache } from '../../cache/cache.ts';
import { PORTAL_FAULTS } from '../../strings/portal-faults.ts';
import { PORTAL_WORDS } from '../../strings/portal.ts';
import type { Character, IsoDate } from '../../types.ts';
import { townPlace, type TownPlace } from '../town-place.ts';
import { townCard, townCompetition, townCompetitions, townIndex, townPlan, townTask, townTasks } from '../town-shapes.ts';
import type { GatheredTown, Missing, Town, TownCard, TownCompetition, TownEntry } from '../types.ts';
import { boundedReader } from './bounded-reader.ts';
import { gatherDocuments } from './gather-documents.ts';
import { itemsOf, readJson } from './read-json.ts';
import { GatherError, type SiteReader } from './site-reader.ts';
import type { Spool } from './spool.ts';

const MOST_BYTES = { index: 32_000_000, tasks: 64_000_000, competitions: 32_000_000 } as const;

/** Collects what is missing while a town is read. */
type Note = (what: string, reason: string) => void;

/** Reads a data file; what is wrong with it is noted, and `null` comes back. */
async function orNote<Result>(what: string, note: Note, read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof GatherError)) throw error;
    note(what, error.message);
    return null;
  }
}

const noteRefused = (what: string, refused: number, note: Note): void => {
  if (refused > 0) note(what, PORTAL_FAULTS.items(refused));
};

const gatherFunds = (reader: SiteReader, note: Note): Promise<GatheredTown['funds']> =>
  orNote(PORTAL_WORDS.parts.funds, note, async () => {
    const file = await readJson(reader, 'api/v1/tasks.json', townTasks, MOST_BYTES.tasks);
    const plans = itemsOf(file.plans, townPlan);
    const tasks = itemsOf(file.tasks, townTask);
    noteRefused(PORTAL_WORDS.parts.funds, plans.refused + tasks.refused, note);
    return {
      plans: plans.items.map((plan) => ({ ...plan, unread: plan.unread.map(({ words }) => words) })),
      tasks: tasks.items,
    };
  });

const gatherCompetitions = (reader: SiteReader, place: TownPlace, note: Note): Promise<GatheredTown['competitions']> =>
  orNote(PORTAL_WORDS.parts.competitions, note, async () => {
    const file = await readJson(reader, 'api/v1/competitions.json', townCompetitions, MOST_BYTES.competitions);
    const { items, refused } = itemsOf(file.competitions, townCompetition);
    const led = items.flatMap((one): TownCompetition[] => {
      const url = place.addressOf(one.url);
      return url === null
        ? []
        : [{ ...one, url, announced: one.announced as IsoDate | null, deadline: one.deadline as TownCompetition['deadline'] }];
    });
    noteRefused(PORTAL_WORDS.parts.competitions, refused + items.length - led.length, note);
    return led;
  });

/** What is needed to gather a town. */
export interface GatherWith {
  readonly readerOf: (entry: TownEntry) => SiteReader;
  readonly spool: Spool;
  readonly cache: Cache;
}

async function gather(entry: TownEntry, { readerOf, spool, cache }: GatherWith): Promise<GatheredTown> {
  const reader = boundedReader(readerOf(entry));
  const missing: Missing[] = [];
  const note: Note = (what, reason) => missing.push({ what, reason });
  const index = await readJson(reader, 'api/v1/index.json', townIndex, MOST_BYTES.index);
  const apiVersion = index.version ?? null;
  if (apiVersion !== null && !/^1\.\d{1,4}$/.test(apiVersion)) throw new GatherError(PORTAL_FAULTS.otherVersion(apiVersion));
  const place = townPlace(index.$schema, entry.address);
  if (place === null) throw new GatherError(PORTAL_FAULTS.noPlace);
  const { items, refused } = itemsOf(index.documents, townCard);
  const led = items.flatMap(({ shortTitle, ...card }): TownCard[] => {
    const url = place.addressOf(card.url);
    return url === null ? [] : [{ ...card, name: shortTitle ?? card.title, date: card.date as IsoDate | null, url }];
  });
  const cards = [...new Map(led.map((card) => [card.id, card])).values()];
  noteRefused(PORTAL_WORDS.parts.list, refused + items.length - cards.length, note);
  const built = index.buildDate as IsoDate;
  const [funds, competitions] = [await gatherFunds(reader, note), await gatherCompetitions(reader, place, note)];
  const characters = new Map<string, Character>();
  const lost = await gatherDocuments(cards, { reader, place, cache, built }, (documents) => {
    for (const { id, character } of documents) characters.set(id, character);
    spool.add(entry.slug, documents);
  });
  missing.push(...lost);
  return {
    entry,
    state: missing.length === 0 ? 'whole' : 'partly',
    address: place.address,
    site: index.site,
    publisher: index.publisher,
    licence: index.licence ?? null,
    apiVersion,
    built,
    cards,
    texts: characters.size,
    characters,
    funds,
    competitions,
    missing,
  };
}

/** Gathers a town. Whatever is wrong with its site is said of it alone: nothing is thrown, so that no town stops the others. */
export async function gatherTown(entry: TownEntry, how: GatherWith): Promise<Town> {
  try {
    return await gather(entry, how);
  } catch (error) {
    const reason =
      error instanceof GatherError ? error.message : PORTAL_WORDS.unexpected(error instanceof Error ? error.message : '');
    return { entry, state: 'failed', reason };
  }
}
