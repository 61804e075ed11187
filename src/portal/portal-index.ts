import { hash } from '../cache/cache.ts';
import type { FactFile } from '../search/fact-files.ts';
import { siteConcepts } from '../search/concepts/site-concepts.ts';
import { partsInTurn } from '../search/index-parts.ts';
import type { IndexSource } from '../search/index-site.ts';
import { keptAnalysis } from '../search/words/kept-analysis.ts';
import { searchUnits, type SearchRecord } from '../search/search-record.ts';
import { ILLUSTRATIVE_NOTE } from '../strings/illustrative-note.ts';
import { documentYears } from './document-years.ts';
import { kindLabel, kindValue, statusValue, statusWords } from './document-words.ts';
import type { GatheredTown, Portal, TownDocument } from './types.ts';
import { unitsOf } from './units-of.ts';

/** Documents as they were gathered, of one town. */
type DocumentsOf = (slug: string) => Iterable<TownDocument>;

/** Items of art. 4 ust. 1 that a town's programmes plan tasks in and its competitions take offers for, by document. */
function spheresOf({ funds, competitions }: GatheredTown): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, spheres: readonly string[]): void => {
    const known = found.get(id) ?? new Set<string>();
    for (const sphere of spheres) known.add(sphere);
    found.set(id, known);
  };
  for (const { programme, spheres } of funds?.tasks ?? []) add(programme, spheres);
  for (const { document, spheres } of competitions ?? []) add(document, spheres);
  return found;
}

/** A gathered document as the search knows it: its title names the town, and so does the first part of its path, which the town's own address replaces. */
function recordOf(
  document: TownDocument,
  { entry, address }: GatheredTown,
  years: readonly number[],
  spheres: ReadonlySet<string> | undefined,
): SearchRecord {
  const { id, kind, title, name, number, date, status, character, url, provisions, partlyVoid } = document;
  const caption = [
    entry.name,
    kindLabel(kind),
    statusWords(partlyVoid && status === 'in-force' ? 'partly-void' : status, kind),
    character === 'illustrative' ? ILLUSTRATIVE_NOTE : '',
  ];
  return {
    id: `${entry.slug}/${id}`,
    path: `/${entry.slug}/${url.slice(address.length)}`,
    title: `${entry.name}: ${name}`,
    fullTitle: title === name ? '' : title,
    number,
    caption: caption.filter(Boolean).join(', '),
    date,
    filters: {
      rodzaj: kindValue(kind),
      rok: years.map(String),
      status: statusValue(status),
      organ: [entry.name],
      sfera: [...(spheres ?? [])],
    },
    wording: null,
    fingerprint: hash(JSON.stringify(provisions)),
    units: () => searchUnits(unitsOf(provisions)),
  };
}

/** A portal answers no question by itself: what one town rules holds in no other. */
const NO_FACTS: FactFile = { fakty: [], konkursy: [], konsultacje: [], kontakt: null, zmiany: null, dotacje: null };

/** What the index of a portal is made of: the current wordings of all gathered documents. */
export function portalIndex({ day }: Pick<Portal, 'day'>, towns: readonly GatheredTown[], documentsOf: DocumentsOf): IndexSource {
  return {
    parts: partsInTurn(towns.reduce((sum, { texts }) => sum + texts, 0)),
    day,
    concepts: siteConcepts({ dictionary: [] }),
    analysis: keptAnalysis,
    towns: Object.fromEntries(towns.map(({ entry, address }) => [entry.slug, address])),
    *records() {
      for (const town of towns) {
        const [yearsOf, spheres] = [documentYears(town), spheresOf(town)];
        for (const document of documentsOf(town.entry.slug))
          yield { record: recordOf(document, town, yearsOf(document), spheres.get(document.id)), isCurrent: true };
      }
    },
    facts: () => ({ files: new Map([['fakty.json', JSON.stringify(NO_FACTS)]]), years: [] }),
  };
}
