import { hash, type Cache } from '../../cache/cache.ts';
import { sha256 } from '../../publish/output/site-folder.ts';
import { PORTAL_FAULTS } from '../../strings/portal-faults.ts';
import type { TownPlace } from '../town-place.ts';
import { manifestEntry, townDocument, townManifest } from '../town-shapes.ts';
import type { IsoDate } from '../../types.ts';
import type { Missing, TownCard, TownDocument } from '../types.ts';
import { itemsOf, jsonOf, readJson, shaped } from './read-json.ts';
import { GatherError, type SiteReader } from './site-reader.ts';

const MOST_BYTES = { document: 16_000_000, manifest: 64_000_000 } as const;
/** Documents asked for at once. */
const AT_ONCE = 6;
/** So many failures in a row, and the town's server is left alone. */
const GIVE_UP_AFTER = 5;

/** What the town's manifest says of a document: the digest of its data file, and the wording its page shows. */
interface Digest {
  readonly sha256: string | null;
  readonly current: string;
}

/** By id; empty where the town has no manifest, which the portal can do without. */
async function digestsOf(reader: SiteReader): Promise<ReadonlyMap<string, Digest>> {
  try {
    const { documents } = await readJson(reader, 'api/v1/manifest.json', townManifest, MOST_BYTES.manifest);
    return new Map(
      itemsOf(documents, manifestEntry).items.map(({ id, current, files }) => [
        id,
        { current, sha256: files.find(({ holds }) => holds === 'data')?.sha256 ?? null },
      ]),
    );
  } catch (error) {
    if (error instanceof GatherError) return new Map();
    throw error;
  }
}

/** Relations of a document whose own provisions only change others. */
const AMENDING = new Set(['amends', 'corrects', 'annuls']);

/** The document in the wording that its page shows; without a manifest that is the one in force on the day of the town's build. */
function documentIn(value: unknown, card: TownCard, place: TownPlace, current: string | null, built: IsoDate): TownDocument {
  const path = `api/v1/documents/${card.id}.json`;
  const { id, character, partlyVoid, relations, versions } = shaped(value, townDocument, path);
  if (id !== card.id) throw new GatherError(PORTAL_FAULTS.otherDocument);
  const version =
    current === null
      ? (versions.findLast(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= built) ?? versions[0])
      : versions.find((one) => one.id === current);
  if (version === undefined) throw new GatherError(PORTAL_FAULTS.noWording);
  const wordingUrl = place.addressOf(version.url);
  if (wordingUrl === null) throw new GatherError(PORTAL_FAULTS.leadsAway);
  const amends = relations.some(({ type, from }) => from === card.id && AMENDING.has(type));
  return { ...card, character, partlyVoid: partlyVoid === true, amends, wordingUrl, provisions: version.provisions };
}

const isKept = (kept: unknown): boolean =>
  typeof kept === 'object' && kept !== null && 'wordingUrl' in kept && 'provisions' in kept && Array.isArray(kept.provisions);

/** Thrown out of the cache, so that what is not as the manifest says is used once and not kept. */
class NotAsDigested extends Error {
  readonly document: TownDocument;
  constructor(document: TownDocument) {
    super();
    this.document = document;
  }
}

interface TownAccess {
  readonly reader: SiteReader;
  readonly place: TownPlace;
  readonly cache: Cache;
  /** Day on which the town's site was built. */
  readonly built: IsoDate;
}

async function gatherDocument(
  card: TownCard,
  digest: Digest | null,
  { reader, place, cache, built }: TownAccess,
): Promise<TownDocument> {
  const path = `api/v1/documents/${card.id}.json`;
  const fetched = async (): Promise<TownDocument> => {
    const bytes = await reader.read(path, MOST_BYTES.document);
    if (bytes === null) throw new GatherError(PORTAL_FAULTS.noFile(path));
    const document = documentIn(jsonOf(bytes, path), card, place, digest?.current ?? null, built);
    if (digest?.sha256 !== sha256(bytes)) throw new NotAsDigested(document);
    return document;
  };
  try {
    if (digest?.sha256 == null) return await fetched();
    const key = hash('portal document', place.address, JSON.stringify(card), digest.sha256, digest.current);
    return await cache.later(key, fetched, isKept);
  } catch (error) {
    if (error instanceof NotAsDigested) return error.document;
    throw error;
  }
}

/**
 * The documents of a town one batch after another, handed out in their order; returns which could not be gathered. A document that has not
 * changed since it was last gathered, by the town's own manifest, is not asked for again.
 */
export async function gatherDocuments(
  cards: readonly TownCard[],
  access: TownAccess,
  put: (documents: readonly TownDocument[]) => void,
): Promise<Missing[]> {
  const digests = await digestsOf(access.reader);
  const missing: Missing[] = [];
  let inARow = 0;
  for (let start = 0; start < cards.length; start += AT_ONCE) {
    const batch = cards.slice(start, start + AT_ONCE);
    if (inARow >= GIVE_UP_AFTER) {
      missing.push(...cards.slice(start).map(({ title }) => ({ what: title, reason: PORTAL_FAULTS.givenUp })));
      break;
    }
    const results = await Promise.allSettled(batch.map((card) => gatherDocument(card, digests.get(card.id) ?? null, access)));
    const documents: TownDocument[] = [];
    results.forEach((result, at) => {
      if (result.status === 'fulfilled') {
        documents.push(result.value);
        inARow = 0;
        return;
      }
      const reason: unknown = result.reason;
      if (!(reason instanceof GatherError)) throw reason;
      missing.push({ what: batch[at]?.title ?? '', reason: reason.message });
      inARow += 1;
    });
    put(documents);
  }
  return missing;
}
