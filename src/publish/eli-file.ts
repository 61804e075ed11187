import slugify from '@sindresorhus/slugify';
import { journalCitation, journalUrl } from '../law/journals.ts';
import { isLegalBasis } from '../law/legal-basis.ts';
import { eliPath, formatFiles, formatFilesOf, hasEli, type FormatFile } from '../model/formats.ts';
import { wordingPath } from '../model/history-paths.ts';
import { versionOn } from '../model/version-on.ts';
import { shownStatus } from '../links/shown-status.ts';
import { documentOrgan } from '../views/document-organ.ts';
import { kindName } from '../views/kind-name.ts';
import type { Corpus, IsoDate, LinkedWork, Relation, RelationType, ShownStatus, Version } from '../types.ts';
import { knownAddress } from './site-address.ts';
import type { SiteFile } from './site-file.ts';

const ELI = 'http://data.europa.eu/eli/ontology#';
/** All names of the file are spelled out here, so that it is read without the network. */
const CONTEXT = {
  eli: ELI,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const POLISH = 'http://publications.europa.eu/resource/authority/language/POL';
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

const iri = (id: string): object => ({ '@id': id });
const polish = (value: string): object => ({ '@value': value, '@language': 'pl' });
const date = (value: string): object => ({ '@value': value, '@type': 'xsd:date' });
const some = (name: string, values: readonly object[]): object => (values.length === 0 ? {} : { [name]: values });
const known = (name: string, value: IsoDate | null): object => (value === null ? {} : { [name]: date(value) });

/** A relation as ELI has it, from the document that states it and from the other. */
const RELATIONS: Readonly<Record<RelationType, readonly [out: string, into: string]>> = {
  amends: ['eli:amends', 'eli:amended_by'],
  repeals: ['eli:repeals', 'eli:repealed_by'],
  corrects: ['eli:corrects', 'eli:corrected_by'],
  // A decision on nullity changes the act; ELI has no narrower word.
  annuls: ['eli:changes', 'eli:changed_by'],
  consolidates: ['eli:consolidates', 'eli:consolidated_by'],
  implements: ['eli:based_on', 'eli:basis_for'],
  adopts: ['eli:related_to', 'eli:related_to'],
  drafted: ['eli:related_to', 'eli:related_to'],
  revises: ['eli:related_to', 'eli:related_to'],
  about: ['eli:related_to', 'eli:related_to'],
};

/** Relations that are changes too: ELI's general word beside the narrower one. */
const CHANGES: ReadonlySet<RelationType> = new Set(['amends', 'repeals', 'corrects']);

const FORCE: Readonly<Partial<Record<ShownStatus, string>>> = {
  'in-force': 'inForce',
  amended: 'inForce',
  performed: 'notInForce',
  'partly-void': 'partiallyInForce',
  expired: 'notInForce',
  repealed: 'notInForce',
  void: 'notInForce',
  draft: 'notInForce',
};

/** The statutes that the opening of an act names as its basis, by their own ELI. */
function statedBasis(work: LinkedWork, { citations }: Corpus): string[] {
  const [version] = work.versions;
  const [opening] = version.units;
  if (opening?.kind !== 'text' || !isLegalBasis(opening.text)) return [];
  return citations
    .of(work, version)
    .flatMap(({ unit, status, target }) => (unit === opening.id && status === 'external' ? (target?.address ?? []) : []));
}

function relationsOf(work: LinkedWork, corpus: Corpus): object {
  const { outgoing, incoming } = work;
  const found = new Map<string, Set<string>>();
  const name = (relation: string, target: string): void => {
    found.set(relation, (found.get(relation) ?? new Set()).add(target));
  };
  const add = (relation: string, id: string): void => {
    const other = corpus.byId.get(id);
    if (other !== undefined) name(relation, knownAddress(other.path, corpus.settings));
  };
  const addAll = ({ type }: Relation, side: 0 | 1, other: string): void => {
    add(RELATIONS[type][side], other);
    if (CHANGES.has(type)) add(side === 0 ? 'eli:changes' : 'eli:changed_by', other);
  };
  for (const relation of outgoing) addAll(relation, 0, relation.to);
  for (const relation of incoming) addAll(relation, 1, relation.from);
  for (const statute of statedBasis(work, corpus)) name('eli:based_on', statute);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, ids]) => [key, [...ids].map(iri)]));
}

/** The wording as an expression, with the files that embody it. */
function expression(work: LinkedWork, version: Version, corpus: Corpus): object {
  const { settings, site } = corpus;
  const { document } = work;
  const address = (path: string): string => knownAddress(path, settings);
  const own = wordingPath(work.path, version.id);
  const isCurrent = version === versionOn(work, settings.buildDate);
  const files: FormatFile[] = [...formatFilesOf(work, version, corpus), ...(isCurrent ? formatFiles(work, corpus) : [])];
  const id = version.id === 'bez-daty' ? `${address(work.path)}#brzmienie` : address(own);
  const format = (path: string, mediaType: string): object => ({
    '@id': address(path),
    '@type': 'eli:Format',
    'eli:embodies': iri(id),
    'eli:media_type': iri(MEDIA_TYPES + mediaType),
    'eli:legal_value': iri(`${ELI}LegalValue-unofficial`),
    'eli:publisher': polish(site.body),
  });
  const journal = document.kind === 'act' && version === work.versions[0] ? document.publication : null;
  const official = journal === null ? null : journalUrl(journal);
  return {
    '@id': id,
    '@type': 'eli:LegalExpression',
    'eli:realizes': iri(address(work.path)),
    'eli:title': polish(version.title),
    'eli:language': iri(POLISH),
    ...known('eli:version_date', version.id === 'bez-daty' ? null : version.id),
    ...known('eli:first_date_entry_in_force', version.inForceFrom),
    ...known('eli:date_no_longer_in_force', version.inForceTo),
    'eli:is_embodied_by': [
      // The page of the expression is a file of its own, and so has a name apart from it.
      { ...format(own, 'text/html'), '@id': `${id}${id.includes('#') ? '-' : '#'}strona` },
      ...files
        .filter(({ format: { id: one } }) => one !== 'calendar')
        .map(({ path, format: { mediaType } }) => format(path, mediaType)),
      ...(journal === null
        ? []
        : [
            {
              '@id': official ?? `${address(work.path)}#publikacja`,
              '@type': 'eli:Format',
              'eli:embodies': iri(id),
              'eli:published_in': journalCitation(journal),
              ...(official === null ? {} : { 'eli:published_in_format': iri(official) }),
            },
          ]),
    ],
  };
}

/**
 * An act or programme by the ontology of the European Legislation Identifier, with all its wordings and their files, as JSON-LD; nothing
 * of demonstration texts, which are no legislation. The names are our own addresses: document, dated wording, file; those of ELI proper
 * are assigned by journals, and stand beside where one is known.
 */
export function eliFile(work: LinkedWork, corpus: Corpus): SiteFile[] {
  const { document } = work;
  if (!hasEli(document) || (document.kind !== 'act' && document.kind !== 'programme')) return [];
  const { settings, site } = corpus;
  const address = (path: string): string => knownAddress(path, settings);
  const type = kindName(document);
  const organ = documentOrgan(work, corpus.byId);
  const agent = organ === null ? null : `${address('/')}#${slugify(organ) || 'organ'}`;
  const [typeId, area] = [`${address('/')}#typ-${slugify(type)}`, `${address('/')}#samorzad`];
  const force = FORCE[shownStatus(work)];
  const expressions = work.versions.map((version) => expression(work, version, corpus));
  const named = (id: string, types: readonly string[], label: string): object => ({
    '@id': id,
    '@type': types,
    'skos:prefLabel': polish(label),
  });
  const resource = {
    '@id': address(work.path),
    '@type': 'eli:LegalResource',
    'eli:id_local': document.id,
    'eli:type_document': iri(typeId),
    'eli:title': polish(document.title),
    ...(document.kind === 'act' && document.number !== null ? { 'eli:number': document.number } : {}),
    ...(document.kind === 'act' ? known('eli:date_document', document.date) : {}),
    ...(document.kind === 'act' ? known('eli:date_publication', document.publication?.date ?? null) : {}),
    ...known('eli:first_date_entry_in_force', document.inForceFrom),
    ...known('eli:date_no_longer_in_force', document.inForceTo),
    ...(agent === null ? {} : { 'eli:passed_by': iri(agent) }),
    'eli:jurisdiction': iri(area),
    // What isn't known is not said.
    ...(force === undefined ? {} : { 'eli:in_force': iri(`${ELI}InForce-${force}`) }),
    ...relationsOf(work, corpus),
    ...some('eli:is_realized_by', expressions),
  };
  const graph = [
    resource,
    named(typeId, ['eli:ResourceType', 'skos:Concept'], type.toLowerCase()),
    named(area, ['eli:AdministrativeArea'], site.body),
    ...(agent === null || organ === null ? [] : [named(agent, ['eli:Agent'], organ)]),
  ];
  return [{ path: eliPath(document.id).slice(1), content: `${JSON.stringify({ '@context': CONTEXT, '@graph': graph })}\n` }];
}
