import { hash } from '../../cache/cache.ts';
import { shinglesOf } from '../../law/shingles.ts';
import { searchUnits } from '../../search/search-record.ts';
import type { SimilarGroup, SimilarProvision, TownDocument, TownEntry } from '../types.ts';
import { unitsOf } from '../units-of.ts';
import { likeness, mostAlike, weighed, type Weighed } from './likeness.ts';
import { bandsOf, mayBeAlike, signatureOf } from './min-hash.ts';

/** From this likeness on two provisions are on one matter; `docs/portal.md` says from what figures. */
export const ALIKE = 0.3;
/** With fewer shingles of its own a provision says nothing that could be compared. */
const LEAST_OWN = 12;

/** Documents whose provisions are rules: drafts and void acts are none, and an amending act holds only orders to change others. */
const RULING_KINDS = new Set(['act', 'programme']);
const NOT_RULING = new Set(['draft', 'void', 'withdrawn']);

/** What stands for a town in a group: what is in force before what is to be, and that before what has ended. */
const RANK: Readonly<Record<string, number>> = { 'in-force': 0, amended: 0, adopted: 1 };
const LAST_RANK = 2;

/** A place where a text stands. */
interface Occurrence {
  readonly town: TownEntry;
  readonly document: SimilarProvision['document'];
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  readonly url: string;
}

/** A text, wherever it stands word for word (but for numbers). */
interface SameText {
  readonly key: string;
  readonly shingles: Weighed;
  readonly places: Occurrence[];
}

const townsOf = (places: readonly Occurrence[]): number => new Set(places.map(({ town }) => town.slug)).size;

const lengthOf = ({ shingles: { own, statutory } }: SameText): number => own.length + statutory.length;

/** Collects the provisions of all towns by text. */
class Texts {
  readonly texts = new Map<string, SameText>();
  statutory = 0;

  add(town: TownEntry, document: TownDocument): void {
    if (!RULING_KINDS.has(document.kind) || NOT_RULING.has(document.status) || document.amends) return;
    const { id, kind, title, date, status, character } = document;
    for (const { anchor, name, heading, text, isAside } of searchUnits(unitsOf(document.provisions))) {
      if (isAside) continue;
      const shingles = shinglesOf(text);
      const parts = weighed(shingles);
      if (parts.own.length < LEAST_OWN) {
        if (shingles.length >= LEAST_OWN) this.statutory += 1;
        continue;
      }
      const key = hash(shingles.join(','));
      const same = this.texts.get(key) ?? { key, shingles: parts, places: [] };
      this.texts.set(key, same);
      const url = `${document.wordingUrl}#${anchor}`;
      same.places.push({ town, document: { id, kind, title, date, status, character }, name, heading, text, url });
    }
  }

  /** The most widespread first, then the longest: the texts that others are measured by. */
  inOrder(): SameText[] {
    return [...this.texts.values()].sort(
      (a, b) => townsOf(b.places) - townsOf(a.places) || lengthOf(b) - lengthOf(a) || (a.key < b.key ? -1 : 1),
    );
  }
}

/** Groups that one band leads to: where there are more, the words they share are those of every text, and tell nothing. */
const MOST_IN_BAND = 50;

interface Member {
  readonly same: SameText;
  readonly likeness: number;
}

/**
 * Groups of texts around the most widespread: each text joins the group whose first it is most like, from `ALIKE` on, or begins one. All
 * are measured by that first, so that no chain of small differences makes a group of unlike texts.
 */
function groupTexts(texts: readonly SameText[]): Member[][] {
  const groups: Member[][] = [];
  const signatures: Uint32Array[] = [];
  const firsts = new Map<number, number[]>();
  for (const same of texts) {
    const signature = signatureOf(same.shingles.own);
    const bands = bandsOf(signature);
    let best = { group: -1, likeness: 0 };
    for (const group of new Set(bands.flatMap((band) => firsts.get(band) ?? []))) {
      const first = groups[group]?.[0]?.same;
      const other = signatures[group];
      if (first === undefined || other === undefined || !mayBeAlike(signature, other)) continue;
      if (mostAlike(same.shingles, first.shingles) < ALIKE) continue;
      const value = likeness(same.shingles, first.shingles);
      // Of equals the group that began first.
      if (value >= ALIKE && (value > best.likeness || (value === best.likeness && group < best.group)))
        best = { group, likeness: value };
    }
    const joined = groups[best.group];
    if (joined !== undefined) {
      joined.push({ same, likeness: best.likeness });
      continue;
    }
    for (const band of bands) {
      const list = firsts.get(band);
      if (list === undefined) firsts.set(band, [groups.length]);
      else if (list.length < MOST_IN_BAND) list.push(groups.length);
    }
    signatures.push(signature);
    groups.push([{ same, likeness: 1 }]);
  }
  return groups;
}

const rankOf = ({ document }: Occurrence): number => RANK[document.status] ?? LAST_RANK;
const byRank = (a: Occurrence, b: Occurrence): number =>
  rankOf(a) - rankOf(b) ||
  (b.document.date ?? '').localeCompare(a.document.date ?? '') ||
  (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);

/** Other documents of one town that a group names. */
const MOST_ALSO = 20;

/** One provision for each town, with its other documents that have much the same. */
function provisionsOf(members: readonly Member[]): SimilarProvision[] {
  const places = members.flatMap(({ same, likeness: value }) => same.places.map((place) => ({ place, value })));
  const byTown = Map.groupBy(places, ({ place }) => place.town.slug);
  const found = [...byTown.values()].flatMap((list): SimilarProvision[] => {
    const [best, ...others] = [...list].sort((a, b) => byRank(a.place, b.place));
    if (best === undefined) return [];
    const also = others.map(({ place }) => place).filter(({ document }) => document.id !== best.place.document.id);
    const alsoIn = [...Map.groupBy(also, ({ document }) => document.id).values()].flatMap(([one]) =>
      one === undefined ? [] : [{ title: one.document.title, url: one.url }],
    );
    return [{ ...best.place, likeness: best.value, alsoIn: alsoIn.slice(0, MOST_ALSO) }];
  });
  return found.sort((a, b) => b.likeness - a.likeness || a.town.name.localeCompare(b.town.name, 'pl'));
}

/** Characters of opening words in a title. */
const OPENING = 110;

/** „Tryb powoływania komisji konkursowej”, or the opening words of the text. */
function titleOf(provisions: readonly SimilarProvision[]): string {
  const counts = new Map<string, number>();
  for (const { heading } of provisions) if (heading !== '') counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const [common] = [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b, 'pl'));
  const opening = provisions[0]?.text ?? '';
  const words = opening.length <= OPENING ? opening : `${opening.slice(0, opening.lastIndexOf(' ', OPENING))}…`;
  return common?.[0] ?? words;
}

interface SimilarProvisions {
  readonly groups: readonly SimilarGroup[];
  readonly statutory: number;
}

/** Provisions of at least two towns on one matter, the most widespread first. Documents are handed in one by one. */
export function similarProvisions(
  documents: Iterable<{ readonly town: TownEntry; readonly document: TownDocument }>,
): SimilarProvisions {
  const texts = new Texts();
  for (const { town, document } of documents) texts.add(town, document);
  const groups = groupTexts(texts.inOrder())
    .map(provisionsOf)
    .filter((provisions) => provisions.length > 1)
    .map((provisions): SimilarGroup => ({
      // The first is in the group of its text alone, so its address names the group.
      id: hash(provisions[0]?.url ?? '').slice(0, 10),
      title: titleOf(provisions),
      provisions,
    }))
    .sort((a, b) => b.provisions.length - a.provisions.length || a.title.localeCompare(b.title, 'pl') || (a.id < b.id ? -1 : 1));
  return { groups, statutory: texts.statutory };
}
