import { resolvePalettes } from '../model/look.ts';
import { linkCitations } from '../links/citations/link-citations.ts';
import { kindRuleOf } from '../model/kinds.ts';
import { unitIds } from '../model/unit-ids.ts';
import { readingLayers } from '../html/reading-layers.ts';
import { renderDocument } from '../html/render-document.ts';
import { readDocument } from '../checks/read-document.ts';
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
  dictionary: [],
  description: null,
  licence: null,
  languages: ['pl'],
  listsIllustrative: false,
  formats: [],
  formerFormats: false,
  panel: null,
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

/** One act made of a body as its page shows it, with citations and terms laid on it; `null` where it is refused. */
export function showAct(body: string): { readonly version: Version; readonly html: string; readonly hasHtml: boolean } | null {
  const { document } = readAct(body) ?? {};
  if (document === undefined) return null;
  const linked: LinkedWork = {
    ...unchangedWork(document),
    path: '/uchwaly/proba/',
    status: 'in-force',
    performed: false,
    apart: null,
    outgoing: [],
    incoming: [],
  };
  const [version] = linked.versions;
  const addresses = {
    pages: new Map([[linked.path, unitIds(version.units)]]),
    files: new Map<string, string>(),
    unpublished: new Map<string, string>(),
  };
  const settings = { basePath: '/', buildDate: '2024-01-01' as IsoDate };
  const layers = readingLayers(linked, version, linkCitations([linked], BARE_SITE, settings.buildDate), settings);
  return { version, html: renderDocument(linked, version, addresses, settings.basePath, layers), hasHtml: document.hasHtml };
}

/** One act made of a body, read and linked without a disk: what tests of any text ask about; `null` where it is refused. */
export function readAct(body: string): ReadAct | null {
  const path = 'uchwaly/proba.md';
  const rule = kindRuleOf(path);
  const source = `${FRONT_MATTER}${body}`;
  const document = rule === null ? null : readDocument({ path, text: source }, rule, [], 'próba').document;
  if (document === null) return null;
  const work = unchangedWork(document);
  const linked: LinkedWork = {
    ...work,
    path: '/uchwaly/proba/',
    status: 'in-force',
    performed: false,
    apart: null,
    outgoing: [],
    incoming: [],
  };
  const [version] = linked.versions;
  return {
    source,
    document,
    version,
    citations: linkCitations([linked], BARE_SITE, '2024-01-01' as IsoDate).of(linked, version),
  };
}
