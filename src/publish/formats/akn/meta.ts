import slugify from '@sindresorhus/slugify';
import { actName } from '../../../model/act-title.ts';
import { journalCitation, journalUrl } from '../../../law/journals.ts';
import { FORMAT_WORDS } from '../../../strings/formats.ts';
import { UI } from '../../../strings/pl.ts';
import { VERSIONS } from '../../../strings/history.ts';
import { statusOfWork } from '../../../views/document-view.ts';
import { publicDate } from '../../../views/lists.ts';
import type { Corpus, IsoDate, LegalDocument, LinkedWork, Version, WorkEvent } from '../../../types.ts';
import { knownAddress } from '../../site-address.ts';
import type { FiledWording } from '../wording-file.ts';
import { analysis, documentsNamed } from './modifications.ts';
import { rootOf, type Names } from './names.ts';
import { words, xml } from './xml.ts';

/** Namespace of the facts that Akoma Ntoso has no element for. */
const OWN_NAMESPACE = 'urn:programoteka:metryka';

const EDITORS = '#redakcja';
const PROGRAM = '#programoteka';

const officialName = (document: LegalDocument, version: Version, corpus: Corpus): string =>
  document.kind === 'act' ? actName(document, corpus.site.organs) : version.title;

/** The part of the document that a `meta` describes: all of it, or an attachment. */
export interface Component {
  readonly name: string;
  readonly title: string | null;
}

const MAIN: Component = { name: 'main', title: null };

interface Dates {
  readonly work: IsoDate;
  /** What the day is: of adoption, of publication; of the build for a page that has none. */
  readonly named: string;
}

function datesOf(work: LinkedWork, version: Version, corpus: Corpus): Dates {
  const { document } = work;
  if (document.kind === 'act' && document.date !== null)
    return { work: document.date, named: document.stage === 'draft' ? 'projekt' : 'podjecie' };
  const day = publicDate(work, corpus) ?? (version.id === 'bez-daty' ? null : version.id);
  if (day === null) return { work: corpus.settings.buildDate, named: 'stan-na-dzien' };
  return { work: day, named: document.kind === 'programme' ? 'podjecie' : 'ogloszenie-w-serwisie' };
}

function identification({ work, version, path }: FiledWording, { name, title }: Component, names: Names, corpus: Corpus): string {
  const { document } = work;
  const [workName, expression] = [names.work(document), names.expression(document, version)];
  const dates = datesOf(work, version, corpus);
  const versionDay = version.id === 'bez-daty' ? dates.work : version.id;
  const author = xml('FRBRauthor', { href: document.kind === 'act' ? '#organ' : '#samorzad', as: '#autor' });
  const isWhole = name === MAIN.name;
  return xml(
    'identification',
    { source: PROGRAM },
    xml(
      'FRBRWork',
      {},
      xml('FRBRthis', { value: `${workName}/!${name}` }),
      xml('FRBRuri', { value: workName }),
      isWhole ? xml('FRBRalias', { name: 'identyfikator', value: document.id }) : '',
      isWhole ? xml('FRBRalias', { name: 'adres', value: knownAddress(work.path, corpus.settings) }) : '',
      xml('FRBRdate', { date: dates.work, name: dates.named }),
      author,
      xml('FRBRcountry', { value: 'pl' }),
      xml('FRBRsubtype', { value: rootOf(document).name }),
      isWhole && document.kind === 'act' && document.number !== null ? xml('FRBRnumber', { value: document.number }) : '',
      xml('FRBRname', { value: title ?? officialName(document, version, corpus) }),
      xml('FRBRauthoritative', { value: 'false' }),
    ),
    xml(
      'FRBRExpression',
      {},
      xml('FRBRthis', { value: `${expression}/!${name}` }),
      xml('FRBRuri', { value: expression }),
      isWhole ? xml('FRBRalias', { name: 'adres', value: knownAddress(path, corpus.settings) }) : '',
      xml('FRBRdate', { date: versionDay, name: version.id === 'bez-daty' ? dates.named : 'brzmienie' }),
      xml('FRBRauthor', { href: EDITORS, as: '#redaktor' }),
      xml('FRBRauthoritative', { value: 'false' }),
      xml('FRBRlanguage', { language: 'pol' }),
    ),
    xml(
      'FRBRManifestation',
      {},
      xml('FRBRthis', { value: `${expression}/!${name}.xml` }),
      xml('FRBRuri', { value: `${expression}.akn` }),
      xml('FRBRdate', { date: versionDay, name: version.id === 'bez-daty' ? dates.named : 'brzmienie' }),
      xml('FRBRauthor', { href: PROGRAM, as: '#redaktor' }),
      xml('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

const EVENT_TYPES: Readonly<Partial<Record<WorkEvent['type'], 'generation' | 'amendment' | 'repeal'>>> = {
  adopted: 'generation',
  entered: 'generation',
  amended: 'amendment',
  corrected: 'amendment',
  annulled: 'repeal',
  restored: 'amendment',
  repealed: 'repeal',
  expired: 'repeal',
};

const refOf = ({ document }: LinkedWork): string => `ref_${slugify(document.id.replaceAll('/', ' ')) || 'dokument'}`;

interface Lifecycle {
  readonly events: string;
  readonly temporal: string;
  /** The day of each wording that an event begins, as the period its changes are in force from. */
  readonly periodOf: (version: Version) => string | null;
}

/** Events in the life of the document, and the period of each wording as `temporalData`. */
function lifecycle({ work }: FiledWording, corpus: Corpus): Lifecycle {
  const events = work.events.flatMap(({ type, date, document }) => {
    const kind = EVENT_TYPES[type];
    const other = document === null ? undefined : corpus.byId.get(document);
    return kind === undefined
      ? []
      : [{ kind, type, date, source: other === undefined || other === work ? 'oryginal' : refOf(other) }];
  });
  const written = events.map(({ kind, type, date, source }, index) =>
    xml('eventRef', {
      eId: `event_${String(index + 1)}`,
      date,
      source: `#${source}`,
      type: kind,
      refersTo: `#zdarzenie_${type}`,
    }),
  );
  const beginnings = work.versions.flatMap(({ id, inForceFrom }) => {
    const index = events.findIndex(({ kind, date }) => date === inForceFrom && kind !== 'repeal');
    return id === 'bez-daty' || index === -1 ? [] : [{ id, start: `#event_${String(index + 1)}` }];
  });
  const groups = beginnings.map(({ id, start }) =>
    xml('temporalGroup', { eId: `tmpg_${id}` }, xml('timeInterval', { start, refersTo: '#obowiazywanie' })),
  );
  return {
    events: written.length === 0 ? '' : xml('lifecycle', { source: EDITORS }, ...written),
    temporal: groups.length === 0 ? '' : xml('temporalData', { source: EDITORS }, ...groups),
    periodOf: (version) => (beginnings.some(({ id }) => id === version.id) ? `tmpg_${version.id}` : null),
  };
}

function references({ work }: FiledWording, names: Names, corpus: Corpus): string {
  const { document } = work;
  const { active, passive } = documentsNamed(work, corpus);
  const organ = document.kind === 'act' ? document.organ : null;
  const concept = (eId: string, name: string): string =>
    xml('TLCConcept', { eId, href: `/akn/ontology/concept/pl/${eId.replaceAll('_', '-')}`, showAs: name });
  const other = (name: 'activeRef' | 'passiveRef', one: LinkedWork): string =>
    xml(name, {
      eId: `${name === 'activeRef' ? 'a' : ''}${refOf(one)}`,
      href: names.work(one.document),
      showAs: one.document.title,
    });
  return xml(
    'references',
    { source: PROGRAM },
    xml('original', { eId: 'oryginal', href: names.expression(document, work.versions[0]), showAs: document.title }),
    ...active.map((one) => other('activeRef', one)),
    ...passive.map((one) => other('passiveRef', one)),
    xml('TLCOrganization', {
      eId: 'samorzad',
      href: `/akn/ontology/organization/pl/${slugify(corpus.site.body) || 'samorzad'}`,
      showAs: corpus.site.body,
    }),
    organ === null
      ? ''
      : xml('TLCOrganization', {
          eId: 'organ',
          href: `/akn/ontology/organization/pl/${slugify(organ) || 'organ'}`,
          showAs: organ,
        }),
    xml('TLCOrganization', { eId: 'redakcja', href: '/akn/ontology/organization/pl/redakcja-serwisu', showAs: corpus.site.name }),
    xml('TLCObject', { eId: 'programoteka', href: '/akn/ontology/object/pl/programoteka', showAs: 'Programoteka' }),
    xml('TLCRole', { eId: 'autor', href: '/akn/ontology/role/pl/autor', showAs: FORMAT_WORDS.author }),
    xml('TLCRole', { eId: 'redaktor', href: '/akn/ontology/role/pl/redaktor', showAs: FORMAT_WORDS.editor }),
    concept('obowiazywanie', FORMAT_WORDS.inForce),
    ...[...new Set(work.events.map(({ type }) => type))].map((type) => concept(`zdarzenie_${type}`, VERSIONS.event[type])),
  );
}

/** Facts that Akoma Ntoso has no place for, in a namespace of our own. The status is told only of the current text. */
function proprietary({ work, version, stateOn, isCurrent }: FiledWording): string {
  const { document } = work;
  const own = (name: string, value: string | null): string => (value === null ? '' : xml(`p:${name}`, {}, words(value)));
  const publication = document.kind === 'act' && document.publication !== null ? document.publication : null;
  return xml(
    'proprietary',
    { source: PROGRAM, 'xmlns:p': OWN_NAMESPACE },
    own('charakter', document.character === 'illustrative' ? FORMAT_WORDS.illustrativeWord : FORMAT_WORDS.officialWord),
    own('zastrzezenie', document.character === 'illustrative' ? `${UI.illustrativeTitle}. ${UI.illustrative}` : UI.informative),
    own('stanNaDzien', stateOn),
    isCurrent && (document.kind === 'act' || document.kind === 'programme') ? own('stan', statusOfWork(work)) : '',
    own('obowiazujeOd', version.inForceFrom),
    own('obowiazujeDo', version.inForceTo),
    publication === null ? '' : own('publikacja', journalCitation(publication)),
    publication === null ? '' : own('adresPublikacji', journalUrl(publication)),
    own('uwagi', document.note),
  );
}

function publication({ document }: LinkedWork): string {
  if (document.kind !== 'act' || document.publication === null) return '';
  const { date, journal, position } = document.publication;
  // An announcement whose day is not known stands among the facts of our own.
  return date === null
    ? ''
    : xml('publication', { date, name: journal, showAs: journalCitation(document.publication), number: String(position) });
}

/** What the file says of the document as a whole; `notes` are footnotes that no place refers to. */
export function metaOf(wording: FiledWording, names: Names, corpus: Corpus, notes: string): string {
  const life = lifecycle(wording, corpus);
  return xml(
    'meta',
    {},
    identification(wording, MAIN, names, corpus),
    publication(wording.work),
    life.events,
    analysis(wording.work, wording.version, { names, periodOf: life.periodOf }),
    life.temporal,
    references(wording, names, corpus),
    notes === '' ? '' : xml('notes', { source: EDITORS }, notes),
    proprietary(wording),
  );
}

/** What it says of an attachment. */
export const metaOfAttachment = (wording: FiledWording, component: Component, names: Names, corpus: Corpus): string =>
  xml('meta', {}, identification(wording, component, names, corpus));
