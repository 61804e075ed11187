import { resolvePalettes } from '../domain/look.ts';
import { linkCitations } from '../links/citations/link-citations.ts';
import { kindRuleOf } from '../model/kinds.ts';
import { readDocument } from '../model/read-document.ts';
import type { Citation, IsoDate, LegalDocument, LinkedWork, Site, Version } from '../types.ts';
import { unchangedWork } from './unchanged-work.ts';

/** A site that knows nothing beside its acts. */
export const BARE_SITE: Site = {
  name: 'Próba',
  body: 'Gmina Próbna',
  organs: [],
  journal: null,
  contact: { address: null, email: null, phone: null },
  social: [],
  statutes: [],
  searchedToo: [],
  description: null,
  languages: ['pl'],
  look: { ...resolvePalettes({}, {}), logo: null },
};

const FRONT_MATTER = '---\nnumer: null\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nw_sprawie: w sprawie próby\n---\n\n';

export interface ReadAct {
  /** The file's whole text. */
  readonly source: string;
  readonly document: LegalDocument;
  readonly version: Version;
  readonly citations: readonly Citation[];
}

/** One act made of a body, read and linked without a disk: what tests of any text ask about; `null` where it is refused. */
export function readAct(body: string): ReadAct | null {
  const path = 'uchwaly/proba.md';
  const rule = kindRuleOf(path);
  const source = `${FRONT_MATTER}${body}`;
  const document = rule === null ? null : readDocument({ path, text: source }, rule, [], 'próba').document;
  if (document === null) return null;
  const work = unchangedWork(document);
  const linked: LinkedWork = { ...work, path: '/uchwaly/proba/', status: 'in-force', apart: null, outgoing: [], incoming: [] };
  const [version] = linked.versions;
  return {
    source,
    document,
    version,
    citations: linkCitations([linked], BARE_SITE, '2024-01-01' as IsoDate).of(linked, version),
  };
}
