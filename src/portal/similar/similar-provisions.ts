import { hash } from '../../cache/cache.ts';
import { searchUnits, type SearchUnit } from '../../search/search-record.ts';
import type { SimilarGroup, SimilarProvision } from '../types.ts';
import { unitsOf } from '../units-of.ts';
import {
  collectTexts,
  rulingDocuments,
  type DocumentOfTown,
  type OfTown,
  type TextPlace,
  type SameText,
} from './collect-texts.ts';
import { groupTexts, type Member } from './group-texts.ts';

/** What stands for a town in a group: what is in force before what is to be, and that before what has ended. */
const RANK: Readonly<Record<string, number>> = { 'in-force': 0, amended: 0, adopted: 1 };
const LAST_RANK = 2;

/** Other documents of one town that a group names. */
const MOST_ALSO = 20;

/** The provision that stands for a town in a group, and those of its other documents, still without words. */
interface Chosen extends TextPlace {
  readonly likeness: number;
  readonly also: readonly TextPlace[];
}

interface SimilarProvisions {
  readonly groups: readonly SimilarGroup[];
  readonly statutory: number;
  /** Provisions that stand alone, but were not compared with all that have words in common with them. */
  readonly cut: number;
}

/** One provision for each town, in no order. */
function choose(members: readonly Member[], texts: readonly SameText[], documents: readonly DocumentOfTown[]): Chosen[] {
  const cardOf = ({ document }: TextPlace) => documents[document]?.document;
  const rankOf = (place: TextPlace): number => RANK[cardOf(place)?.status ?? ''] ?? LAST_RANK;
  const byRank = (a: TextPlace, b: TextPlace): number =>
    rankOf(a) - rankOf(b) ||
    (cardOf(b)?.date ?? '').localeCompare(cardOf(a)?.date ?? '') ||
    a.document - b.document ||
    a.unit - b.unit;
  const places = members.flatMap(({ text, likeness }) => (texts[text]?.places ?? []).map((place) => ({ ...place, likeness })));
  const byTown = Map.groupBy(places, ({ document }) => documents[document]?.town.slug ?? '');
  return [...byTown.values()].flatMap((list): Chosen[] => {
    const [best, ...others] = [...list].sort(byRank);
    if (best === undefined) return [];
    const also = others.filter(({ document }) => document !== best.document);
    const oneEach = [...Map.groupBy(also, ({ document }) => document).values()].flatMap(([one]) => one ?? []);
    return [{ ...best, also: oneEach.slice(0, MOST_ALSO) }];
  });
}

type WordsOf = (place: TextPlace) => SearchUnit | undefined;

/** Reads the words of chosen provisions alone. */
function readWords(places: readonly TextPlace[], all: Iterable<OfTown>): WordsOf {
  const wanted = Map.groupBy(places, ({ document }) => document);
  const found = new Map<number, Map<number, SearchUnit>>();
  let number = 0;
  for (const { document } of rulingDocuments(all)) {
    const own = wanted.get(number);
    if (own !== undefined) {
      const units = searchUnits(unitsOf(document.provisions));
      found.set(number, new Map(own.flatMap(({ unit }) => (units[unit] === undefined ? [] : [[unit, units[unit]]]))));
    }
    number += 1;
  }
  return ({ document, unit }) => found.get(document)?.get(unit);
}

/** Characters of a provision that the portal shows; the rest is on the town's page. */
const MOST_TEXT = 1200;
/** Characters of opening words in a title. */
const MOST_TITLE = 110;

/** The opening of a text, up to the end of a word. */
const opening = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))}…`;

/** „Tryb powoływania komisji konkursowej”, or the opening words of the text. */
function titleOf(provisions: readonly SimilarProvision[]): string {
  const counts = new Map<string, number>();
  for (const { heading } of provisions) if (heading !== '') counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const [common] = [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b, 'pl'));
  return common?.[0] ?? opening(provisions[0]?.text ?? '', MOST_TITLE);
}

function groupOf(chosen: readonly Chosen[], documents: readonly DocumentOfTown[], wordsOf: WordsOf): SimilarGroup {
  const addressOf = (place: TextPlace): string =>
    `${documents[place.document]?.document.wordingUrl ?? ''}#${wordsOf(place)?.anchor ?? ''}`;
  const provisions = chosen
    .flatMap((place): SimilarProvision[] => {
      const [of, words] = [documents[place.document], wordsOf(place)];
      if (of === undefined || words === undefined) return [];
      const { id, kind, title, name, date, status, character } = of.document;
      return [
        {
          town: of.town,
          document: { id, kind, title, name, date, status, character },
          name: words.name,
          heading: words.heading,
          text: opening(words.text, MOST_TEXT),
          isWhole: words.text.length <= MOST_TEXT,
          url: addressOf(place),
          likeness: place.likeness,
          alsoIn: place.also.map((one) => ({ title: documents[one.document]?.document.name ?? '', url: addressOf(one) })),
        },
      ];
    })
    .sort((a, b) => b.likeness - a.likeness || a.town.name.localeCompare(b.town.name, 'pl'));
  // The first is in the group of its text alone, so its address names the group.
  return { id: hash(provisions[0]?.url ?? '').slice(0, 10), title: titleOf(provisions), provisions };
}

/**
 * Provisions of at least two towns on one matter, the most widespread first. The documents are read one by one and twice, each time in the
 * same order: once for what their texts have in common, and again for the words of those that have.
 */
export function similarProvisions(documentsOf: () => Iterable<OfTown>): SimilarProvisions {
  const { documents, texts, statutory } = collectTexts(documentsOf());
  const { groups, cut } = groupTexts(texts.map(({ shingles }) => shingles));
  const chosen = groups.map((members) => choose(members, texts, documents)).filter((towns) => towns.length > 1);
  const wordsOf = readWords(
    chosen.flatMap((towns) => towns.flatMap(({ also, ...best }) => [best, ...also])),
    documentsOf(),
  );
  const found = chosen
    .map((towns) => groupOf(towns, documents, wordsOf))
    .sort((a, b) => b.provisions.length - a.provisions.length || a.title.localeCompare(b.title, 'pl') || (a.id < b.id ? -1 : 1));
  return { groups: found, statutory, cut };
}
