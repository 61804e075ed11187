import { FILE_START } from '../diagnostics/reporter.ts';
import { provisionsOf } from '../links/citations/provision-index.ts';
import { publicUrl } from '../links/public-url.ts';
import { dataPath } from '../model/formats.ts';
import { redlinePath, wordingPath } from '../model/history-paths.ts';
import { plainText } from '../model/plain-text.ts';
import { shortTitle } from '../views/document-view.ts';
import { publicDate } from '../views/lists.ts';
import type { Corpus, InstructionTarget, LinkedWork, Unit, Version } from '../types.ts';
import { apiCompetition } from './api-competition.ts';
import { apiAttachments, apiRecord } from './api-record.ts';
import { apiDays } from './api-days.ts';
import {
  documentShape,
  indexShape,
  ledgerShape,
  type ApiDocument,
  type ApiIndex,
  type ApiLedger,
  type ApiProvision,
} from './api-shapes.ts';
import { knownAddress } from './site-address.ts';
import { schemaFile } from './schema-file.ts';
import type { SiteFile } from './site-file.ts';

const API = 'api/v1';

const numberOf = ({ document }: LinkedWork): string | null => (document.kind === 'act' ? document.number : null);
/** Path of the data file of a document. */
export const documentPath = (work: LinkedWork): string => dataPath(work.document.id).slice(1);

/** Provisions in document order, each with the one above it. */
export function provisions({ units, changedBy }: Version): ApiProvision[] {
  const found: ApiProvision[] = [];
  const walk = (unit: Unit, parent: string | null): void => {
    found.push({
      id: unit.id,
      unit: unit.kind,
      label: unit.label,
      heading: unit.heading === null ? null : plainText(unit.heading),
      parent,
      text: unit.text,
      repealed: unit.repealed,
      changedBy: [...(changedBy[unit.id] ?? [])],
    });
    for (const child of unit.children) walk(child, unit.id);
  };
  for (const unit of units) walk(unit, null);
  return found;
}

/** An address of the site with its origin, where that is known. */
const fullUrl = (url: string | null, siteUrl: string | null): string | null =>
  url?.startsWith('/') === true ? `${siteUrl ?? ''}${url}` : url;

/** The citations of a document's own file, with their places in it. */
function apiCitations(work: LinkedWork, corpus: Corpus): ApiDocument['citations'] {
  const [original] = work.versions;
  const { basePath, siteUrl } = corpus.settings;
  return corpus.citations.of(work, original).map(({ unit: id, start, text, status, target }) => {
    const unit = provisionsOf(original).get(id);
    const place = unit === undefined ? FILE_START : corpus.placeOf(work, unit, start);
    return {
      provision: id,
      text: text.replace(/\s+/g, ' '),
      line: place.line,
      column: place.column,
      status,
      target:
        target === null
          ? null
          : {
              document: target.document,
              provision: target.provision,
              url: fullUrl(publicUrl(target.address, work, basePath), siteUrl),
            },
    };
  });
}

/** The ledger of an act: what each of its instructions did to which provision of which wording. */
function apiInstructions({ ledger }: LinkedWork, corpus: Corpus): ApiDocument['instructions'] {
  const { settings } = corpus;
  const urlOf = ({ document, provision, version }: InstructionTarget): string => {
    const path = corpus.byId.get(document)?.path ?? '/';
    const page = version === null ? path : wordingPath(path, version);
    return `${knownAddress(page, settings)}${provision === null ? '' : `#${provision}`}`;
  };
  return ledger.map(({ instruction, status, reason, targets }) => ({
    provision: instruction.provision,
    text: instruction.text,
    kind: instruction.kind,
    status,
    reason,
    rule: instruction.rules.length === 0 ? null : instruction.rules.join('+'),
    targets: targets.map((target) => ({ ...target, url: urlOf(target) })),
  }));
}

function apiDocument(work: LinkedWork, corpus: Corpus): ApiDocument {
  const { settings } = corpus;
  const url = knownAddress(work.path, settings);
  const { document, versions, status } = work;
  return {
    $schema: knownAddress(`/${API}/document.schema.json`, settings),
    id: document.id,
    kind: document.kind,
    title: document.title,
    number: numberOf(work),
    date: publicDate(work, corpus),
    status,
    partlyVoid: work.partlyVoid,
    character: document.character,
    url,
    relations: [...work.outgoing, ...work.incoming].map(({ type, from, to }) => ({ type, from, to })),
    record: apiRecord(work, corpus),
    attachments: apiAttachments(work, corpus),
    versions: versions.map((version, index) => ({
      id: version.id,
      inForceFrom: version.inForceFrom,
      inForceTo: version.inForceTo,
      url: knownAddress(wordingPath(work.path, version.id), settings),
      redline: index === 0 ? null : knownAddress(redlinePath(work.path, version.id), settings),
      amendedBy: [...version.amendedBy],
      unapplied: [...version.unapplied],
      provisions: provisions(version),
    })),
    instructions: apiInstructions(work, corpus),
    citations: apiCitations(work, corpus),
    citedBy: corpus.citations
      .to(work)
      .filter((backlink) => backlink.work !== work)
      .map(({ work: { document: other }, citation }) => ({
        document: other.id,
        provision: citation.unit,
        target: citation.target?.provision ?? null,
      })),
    competition: apiCompetition(work, corpus),
    days: apiDays(document),
  };
}

function apiIndex(corpus: Corpus): ApiIndex {
  const { settings, site } = corpus;
  return {
    $schema: knownAddress(`/${API}/index.schema.json`, settings),
    version: '1.1',
    site: site.name,
    publisher: site.body,
    licence: site.licence,
    buildDate: settings.buildDate,
    documents: corpus.works.map((work) => ({
      id: work.document.id,
      kind: work.document.kind,
      title: work.document.title,
      shortTitle: shortTitle(work),
      number: numberOf(work),
      date: publicDate(work, corpus),
      status: work.status,
      character: work.document.character,
      url: knownAddress(work.path, settings),
      api: knownAddress(`/${documentPath(work)}`, settings),
    })),
  };
}

const json = (path: string, value: object): SiteFile => ({ path, content: [JSON.stringify(value), '\n'] });

/** What became of each instruction of each act that changes others. */
function apiLedger(corpus: Corpus): ApiLedger {
  const { settings } = corpus;
  return {
    $schema: knownAddress(`/${API}/ledger.schema.json`, settings),
    buildDate: settings.buildDate,
    acts: corpus.works
      .filter(({ ledger }) => ledger.length > 0)
      .map((work) => ({
        document: work.document.id,
        title: work.document.title,
        number: numberOf(work),
        date: publicDate(work, corpus),
        character: work.document.character,
        url: knownAddress(work.path, settings),
        instructions: apiInstructions(work, corpus),
      })),
  };
}

/** The list of documents, the ledger of all acts and the JSON Schemas of the data files. */
export const apiFiles = (corpus: Corpus): SiteFile[] => [
  json(`${API}/index.json`, apiIndex(corpus)),
  schemaFile(`${API}/index.schema.json`, indexShape, corpus.settings),
  schemaFile(`${API}/document.schema.json`, documentShape, corpus.settings),
  json(`${API}/ledger.json`, apiLedger(corpus)),
  schemaFile(`${API}/ledger.schema.json`, ledgerShape, corpus.settings),
];

/** The data file of a document. */
export const documentFile = (work: LinkedWork, corpus: Corpus): SiteFile => json(documentPath(work), apiDocument(work, corpus));
