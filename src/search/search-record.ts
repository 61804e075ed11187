import { hash } from '../cache/cache.ts';
import { attachmentUnits } from './attachment-units.ts';
import { wordingPath } from '../model/history-paths.ts';
import { plainText } from '../model/plain-text.ts';
import { hasShownStatus, shortTitle, statusOfWork } from '../views/document-view.ts';
import { shownStatus } from '../links/shown-status.ts';
import { documentOrgan } from '../views/document-organ.ts';
import { documentSpheres } from '../views/document-spheres.ts';
import { listYear, publicDate } from '../views/lists.ts';
import { provisionName } from '../model/provision-name.ts';
import { kindName } from '../views/kind-name.ts';
import { kindFilter } from '../strings/kinds.ts';
import { STATUS_FILTER } from '../strings/status.ts';
import { ILLUSTRATIVE_NOTE } from '../strings/illustrative-note.ts';
import { isFrame } from '../law/damped-words.ts';
import { sphereName } from '../law/sphere-names.ts';
import { withoutPlaceholders } from '../law/unfilled.ts';
import { textWithTables } from './table-text.ts';
import type { Competition, Corpus, LinkedWork, Unit, Version } from '../types.ts';

/** A provision as a result of its own: a §, or its ustępy where it is long. */
export interface SearchUnit {
  /** Id of the provision on the page. */
  readonly anchor: string;
  /** „§ 5 ust. 2”; empty for unnumbered text. */
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  /** Names of the provisions it holds, as they are cited: „§ 5 ust. 2 pkt 1”. */
  readonly names: readonly string[];
  /** Headings and opening words of what it stands under. */
  readonly context: string;
  /** Headings of the groups that it opens. */
  readonly opens: string;
  /** Words that stand below the law: reasons, frames of acts. */
  readonly isAside: boolean;
}

/** What results can be narrowed by, as named in addresses. */
export const SEARCH_FILTERS = ['rodzaj', 'rok', 'status', 'organ', 'sfera'] as const;
type SearchFilterName = (typeof SEARCH_FILTERS)[number];

/** A wording of a document, as the search knows it. */
export interface SearchRecord {
  readonly id: string;
  /** Path below the base. */
  readonly path: string;
  readonly title: string;
  /** The official title where it says more. */
  readonly fullTitle: string;
  readonly number: string | null;
  /** „Program · obowiązujący”, said under the title. */
  readonly caption: string;
  readonly date: string | null;
  /** Values of each filter; a document may concern several spheres. */
  readonly filters: Readonly<Record<SearchFilterName, readonly string[]>>;
  /** First and last day of a wording that is not the current one; `null` for the current. */
  readonly wording: { readonly from: string | null; readonly to: string | null } | null;
  /** Says what the text is, without it: a record with the same is made once. */
  readonly fingerprint: string;
  readonly units: () => SearchUnit[];
}

/** Units that are a result of their own whatever their length. */
const RESULTS = new Set(['par', 'art', 'zal', 'rozdz', 'dzial', 'oddz']);
const SPLIT = new Set(['ust', 'pkt']);
/** Characters above which a provision is shown by its parts. */
const LONG = 850;

function lengthOf(unit: Unit): number {
  return unit.children.reduce((sum, child) => sum + lengthOf(child), unit.text.length);
}

interface Draft {
  readonly anchor: string;
  readonly context: string;
  readonly opens: string;
  readonly isAside: boolean;
  readonly name: string;
  readonly heading: string;
  readonly texts: string[];
  readonly names: string[];
}

/** Characters of the opening words of a list that its items are read with. */
const LONGEST_OPENING = 240;
const REASONS = /uzasadnienie/iu;

/** What an item is read with: headings above it, and the opening words of the list it is of. */
const contextOf = (above: readonly Unit[]): string =>
  above
    .flatMap(({ heading, text, kind }) => [
      heading === null ? '' : plainText(heading),
      kind !== 'text' && text.length <= LONGEST_OPENING ? text : '',
    ])
    .filter(Boolean)
    .join(' ');

/** A chapter that says nothing but its title: what it opens with is found by that. */
const opensOnly = ({ kind, text, children }: Unit): boolean =>
  (kind === 'rozdz' || kind === 'dzial' || kind === 'oddz') && text === '' && children.length > 0;

const isReason = ({ heading }: Unit): boolean => heading !== null && REASONS.test(plainText(heading));

function collect(
  unit: Unit,
  above: readonly Unit[],
  current: Draft | null,
  parentIsLong: boolean,
  out: Draft[],
  opens = '',
): Draft | null {
  const path = [...above, unit];
  const heading = unit.heading === null ? '' : plainText(unit.heading);
  const name = provisionName(path);
  const isLong = lengthOf(unit) > LONG;
  let draft = current;
  if (opensOnly(unit)) {
    unit.children.forEach((child, index) => {
      collect(child, path, null, false, out, index === 0 ? [opens, heading].filter(Boolean).join(' ') : '');
    });
    return null;
  }
  if (draft === null || RESULTS.has(unit.kind) || heading !== '' || (parentIsLong && SPLIT.has(unit.kind))) {
    const isAside = path.some(isReason) || isFrame(unit.text) || (unit.kind === 'text' && current?.isAside === true);
    draft = { anchor: unit.id, name, heading, context: contextOf(above), opens, isAside, texts: [], names: [] };
    out.push(draft);
    if (unit.text !== '') draft.texts.push(textWithTables(unit));
  } else draft.texts.push(unit.label === '' ? textWithTables(unit) : `${unit.label} ${textWithTables(unit)}`);
  if (name !== '') draft.names.push(name);
  for (const child of unit.children) {
    // What follows a part that stands alone belongs to the whole again, not to that part.
    const split = isLong && (RESULTS.has(unit.kind) || unit.kind === 'text');
    const inside = collect(child, path, draft, split, out);
    if (!split && inside !== null && child.kind === 'text') draft = inside;
  }
  return draft;
}

/** The provisions of a text as results of their own. */
export function searchUnits(units: readonly Unit[]): SearchUnit[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (const unit of units) {
    const inside: Draft | null = collect(unit, [], current, false, drafts);
    current = unit.kind === 'text' ? inside : null;
  }
  return drafts
    .map(({ texts, ...draft }) => ({ ...draft, text: withoutPlaceholders(texts.join(' ')) }))
    .filter(({ text, heading }) => text !== '' || heading !== '');
}

/** The tasks and spheres of a competition, which its notice need not name. */
const matterOf = ({ tasks, spheres }: Competition): string =>
  [...tasks, ...spheres.flatMap((item) => sphereName(item) ?? [])].join('. ');

const withContext = (unit: SearchUnit, more: string): SearchUnit =>
  more === '' ? unit : { ...unit, context: [unit.context, more].filter(Boolean).join(' ') };

/** What the search knows of one wording of a document. */
export function searchRecord(work: LinkedWork, version: Version, isCurrent: boolean, corpus: Corpus): SearchRecord {
  const { document } = work;
  const words = isCurrent ? attachmentUnits(corpus.attachmentsOf(work), version.units.length > 0) : [];
  const matter = document.kind === 'competition' ? matterOf(document.competition) : '';
  const year = listYear(work);
  const state = hasShownStatus(work) ? statusOfWork(work) : '';
  return {
    id: document.id,
    path: isCurrent ? work.path : wordingPath(work.path, version.id),
    title: shortTitle(work),
    fullTitle: document.title === shortTitle(work) ? '' : document.title,
    number: document.kind === 'act' ? document.number : null,
    caption: [kindName(document), state, document.character === 'illustrative' ? ILLUSTRATIVE_NOTE : '']
      .filter(Boolean)
      .join(', '),
    date: publicDate(work, corpus),
    filters: {
      rodzaj: [kindFilter(document.kind).value],
      rok: year === null ? [] : [String(year)],
      status: [STATUS_FILTER[shownStatus(work)].value],
      organ: [documentOrgan(work, corpus.byId)].filter((organ) => organ !== null),
      sfera: documentSpheres(work, corpus),
    },
    wording: isCurrent ? null : { from: version.inForceFrom, to: version.inForceTo },
    fingerprint: hash(version.fingerprint, matter, ...words.map(({ text }) => text)),
    units: () => [...searchUnits(version.units).map((unit) => withContext(unit, matter)), ...words],
  };
}
