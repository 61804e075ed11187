import { underBase } from '../model/under-base.ts';
import { pathTo, provisionsOf } from '../links/citations/provision-index.ts';
import { rawText } from '../model/plain-text.ts';
import { provisionName } from '../model/provision-name.ts';
import { CITATIONS } from '../strings/citations.ts';
import type { Backlink, Corpus, LinkedWork, UnitId, Version } from '../types.ts';
import { shortTitle } from './document-view.ts';

/** A place that cites, with the words around. */
export interface CitingPlace {
  readonly title: string;
  readonly href: string;
  readonly before: string;
  readonly cited: string;
  readonly after: string;
}

/** The places that cite one provision; `unit` is `null` for the document as a whole and for provisions the shown wording lacks. */
export interface CitedProvision {
  readonly unit: UnitId | null;
  readonly name: string;
  readonly places: readonly CitingPlace[];
  /** Places beyond those listed. */
  readonly more: number;
}

const CONTEXT = 90;
const LISTED = 30;

/** Words before and after, cut between words. */
const lead = (text: string): string => (text.length < CONTEXT ? text : `…${text.slice(text.search(/\s/) + 1)}`);
const tail = (text: string): string => (text.length < CONTEXT ? text : `${text.slice(0, text.search(/\s\S*$/))}…`);

const fold = (text: string): string => text.replace(/\s+/g, ' ');

function citingPlace({ work, version, citation }: Backlink, self: LinkedWork, basePath: string): CitingPlace {
  const unit = provisionsOf(version).get(citation.unit);
  const raw = unit === undefined ? citation.text : rawText(unit.content);
  const name = unit === undefined ? '' : provisionName(pathTo(version, unit.id));
  const page = work === self ? '' : underBase(basePath, work.path);
  return {
    title: [work === self ? '' : shortTitle(work), name].filter(Boolean).join(', ') || shortTitle(work),
    href: `${page}#${citation.unit}`,
    before: fold(lead(raw.slice(Math.max(0, citation.start - CONTEXT), citation.start))).trimStart(),
    cited: fold(raw.slice(citation.start, citation.end)),
    after: fold(tail(raw.slice(citation.end, citation.end + CONTEXT))).trimEnd(),
  };
}

const byWork = (a: Backlink, b: Backlink): number =>
  a.work.document.id < b.work.document.id ? -1 : a.work.document.id > b.work.document.id ? 1 : 0;

/**
 * The citations of a document, by provision in the order of its text: first of the document as a whole, last of provisions that
 * the wording no longer has.
 */
export function citedBy(work: LinkedWork, version: Version, corpus: Corpus): CitedProvision[] {
  const index = provisionsOf(version);
  const backlinks = corpus.citations
    .to(work)
    .filter(({ work: other, citation }) => other !== work || citation.target?.provision !== null);
  const groups = Map.groupBy(backlinks.toSorted(byWork), ({ citation }): string => {
    const provision = citation.target?.provision ?? null;
    return provision === null ? '' : index.has(provision) ? provision : '?';
  });
  const group = (key: string, unit: UnitId | null, name: string): CitedProvision[] => {
    const places = groups.get(key) ?? [];
    if (places.length === 0) return [];
    const listed = places.slice(0, LISTED).map((place) => citingPlace(place, work, corpus.settings.basePath));
    return [{ unit, name, places: listed, more: places.length - listed.length }];
  };
  return [
    ...group('', null, CITATIONS.wholeDocument),
    ...[...index.values()].flatMap(({ id }) => (groups.has(id) ? group(id, id, provisionName(pathTo(version, id))) : [])),
    ...group('?', null, CITATIONS.elsewhere),
  ];
}
