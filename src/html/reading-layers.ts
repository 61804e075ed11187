import { underBase } from '../model/under-base.ts';
import type { Settings } from '../types.ts';
import type { Citation, Citations, IsoDate, LinkedWork, Unit, Version } from '../types.ts';
import { versionOn } from '../model/version-on.ts';
import type { MarkedSpan } from './marks.ts';

/** The layers that are added to the neutral text of a wording. */
export interface ReadingLayers {
  /** Citations and terms of a provision's own words, in order, not overlapping. */
  readonly marksOf: (unit: Unit) => readonly MarkedSpan[];
  /** Address of the list of citing places without the provision's id; the list is on the document's own page. */
  readonly citedList: string;
  /** How many places cite a provision. */
  readonly citedCount: (unit: Unit) => number;
}

function citationMark(citation: Citation, basePath: string, shown: Set<string>): MarkedSpan | null {
  const { start, end, status, target } = citation;
  if (status === 'broken') return { start, end, mark: { kind: 'broken' } };
  const address = target?.address ?? null;
  if (address === null) return null;
  const external = status === 'external';
  const href = address.startsWith('/') ? underBase(basePath, address) : address;
  const again = external && shown.has(href);
  if (external) shown.add(href);
  return { start, end, mark: { kind: 'citation', href, external, again } };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Counts of citations by the provision cited; those of the whole document have no provision. */
function citedCounts(work: LinkedWork, version: Version, citations: Citations, today: IsoDate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Counts are shown in the current wording only, because the list they lead to is below it.
  if (version !== versionOn(work, today)) return counts;
  for (const { citation } of citations.to(work)) {
    const provision = citation.target?.provision ?? null;
    if (provision !== null) counts.set(provision, (counts.get(provision) ?? 0) + 1);
  }
  return counts;
}

/**
 * The layers of a wording: citations lead to their targets, uses of defined terms to their definitions.
 * The first use of a term and the first link to an outside text are in the Tab order, the others are not, so that keyboard users
 * have fewer stops.
 */
export function readingLayers(
  work: LinkedWork,
  version: Version,
  citations: Citations,
  { basePath, buildDate }: Pick<Settings, 'basePath' | 'buildDate'>,
): ReadingLayers {
  const byUnit = Map.groupBy(citations.of(work, version), ({ unit }) => unit);
  const usesOf = citations.termsOf(work, version);
  const counts = citedCounts(work, version, citations, buildDate);
  const seen = new Set<string>();
  const shown = new Set<string>();
  return {
    citedList: `${underBase(basePath, work.path)}#cytowania-`,
    citedCount: ({ id }) => counts.get(id) ?? 0,
    marksOf(unit) {
      const links = (byUnit.get(unit.id) ?? []).flatMap((citation) => citationMark(citation, basePath, shown) ?? []);
      const terms = usesOf(unit)
        .filter((use) => !links.some((link) => overlaps(link, use)))
        .map(({ start, end, definition, name }): MarkedSpan => {
          const focusable = !seen.has(name);
          seen.add(name);
          return { start, end, mark: { kind: 'term', href: `#${definition}`, focusable } };
        });
      return [...links, ...terms].sort((a, b) => a.start - b.start);
    },
  };
}
