import type { Backlink, Citation, Citations, IsoDate, LinkedWork, Site, Version } from '../../types.ts';
import { versionOn } from '../../model/version-on.ts';
import { actIndex } from './act-index.ts';
import { citationsIn } from './citations-in.ts';
import { citingText, type CitationContext } from './citing-text.ts';
import { definedTerms } from './short-names.ts';
import { termFinder } from '../terms/term-uses.ts';
import type { Reach } from './targets.ts';

/** The day whose law a wording cites: that on which its document was made, or on which an amendment made the wording. */
function citingDay(work: LinkedWork, version: Version, adopting: LinkedWork | undefined): IsoDate {
  if (version !== work.versions[0] && version.inForceFrom !== null) return version.inForceFrom;
  const { document } = adopting ?? work;
  if ('date' in document && document.date !== null) return document.date;
  return version.inForceFrom ?? ('9999-12-31' as IsoDate);
}

function reachOf(works: readonly LinkedWork[], byId: ReadonlyMap<string, LinkedWork>, today: IsoDate): Reach {
  const programmes = new Map<string, LinkedWork>();
  for (const work of works) {
    const { document } = work;
    const adopts = work.outgoing.find(({ type }) => type === 'adopts');
    if (document.kind === 'programme' && adopts !== undefined && byId.has(adopts.to))
      programmes.set(`${adopts.to} ${String(document.attachment)}`, work);
  }
  return { today, programmeOf: (act, attachment) => programmes.get(`${act.document.id} ${attachment}`) ?? null };
}

/**
 * The citations of all texts and the way back. Those of a wording are read when somebody asks, since most dated wordings are
 * never cited from; the way back is that of the wordings shown today.
 */
export function linkCitations(works: readonly LinkedWork[], site: Site, today: IsoDate): Citations {
  const byId = new Map<string, LinkedWork>(works.map((work) => [work.document.id, work]));
  const acts = actIndex(works, site);
  const reach = reachOf(works, byId, today);
  const workOf = (id: string): LinkedWork | undefined => byId.get(id);
  const known = new Map<Version, readonly Citation[]>();
  const of = (work: LinkedWork, version: Version): readonly Citation[] => {
    const before = known.get(version);
    if (before !== undefined) return before;
    const adopts = work.outgoing.find(({ type }) => type === 'adopts');
    const day = citingDay(work, version, adopts === undefined ? undefined : workOf(adopts.to));
    const context: CitationContext = { site, acts, reach, workOf, day };
    const citations = citationsIn(citingText(work, version, context));
    known.set(version, citations);
    return citations;
  };
  const to = new Map<string, Backlink[]>();
  for (const work of works) {
    const version = versionOn(work, today);
    for (const citation of of(work, version)) {
      const target = citation.status === 'resolved' ? (citation.target?.document ?? null) : null;
      if (target === null) continue;
      const backlinks = to.get(target) ?? [];
      backlinks.push({ work, version, citation });
      to.set(target, backlinks);
    }
  }
  return {
    of,
    to: (work) => to.get(work.document.id) ?? [],
    termsOf: (_, version) => termFinder(definedTerms(version.units)),
  };
}
