import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../html/elements.ts';
import { wordingData } from '../html/history/wording-data.ts';
import { corpusOf } from '../testing/corpus-of.ts';
import { jsonOf } from '../testing/data-site.ts';
import type { Corpus } from '../types.ts';
import { eliFile } from './eli-file.ts';
import { structuredData } from './structured-data.ts';

const ELI = 'http://data.europa.eu/eli/ontology#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const SITE = 'https://gmina.example';

/** Properties of the ontology that our files use: of what, and what their values are. */
const PROPERTIES: Readonly<Record<string, readonly [domain: string, range: 'date' | 'text' | 'polish' | 'resource']>> = {
  id_local: ['LegalResource', 'text'],
  type_document: ['LegalResource', 'resource'],
  title: ['LegalResource|LegalExpression', 'polish'],
  number: ['LegalResource', 'text'],
  date_document: ['LegalResource', 'date'],
  date_publication: ['LegalResource', 'date'],
  first_date_entry_in_force: ['LegalResource|LegalExpression', 'date'],
  date_no_longer_in_force: ['LegalResource|LegalExpression', 'date'],
  passed_by: ['LegalResource', 'resource'],
  jurisdiction: ['LegalResource', 'resource'],
  in_force: ['LegalResource', 'resource'],
  ...Object.fromEntries(
    ['amends', 'repeals', 'corrects', 'changes', 'consolidates'].flatMap((name) =>
      [name, name === 'changes' ? 'changed_by' : `${name.replace(/s$/, '')}ed_by`].map((one) => [
        one === 'consolidateed_by' ? 'consolidated_by' : one,
        ['LegalResource', 'resource'] as const,
      ]),
    ),
  ),
  based_on: ['LegalResource', 'resource'],
  basis_for: ['LegalResource', 'resource'],
  related_to: ['LegalResource', 'resource'],
  is_realized_by: ['LegalResource', 'resource'],
  realizes: ['LegalExpression', 'resource'],
  language: ['LegalExpression', 'resource'],
  version_date: ['LegalExpression', 'date'],
  is_embodied_by: ['LegalExpression', 'resource'],
  embodies: ['Format', 'resource'],
  media_type: ['Format', 'resource'],
  legal_value: ['Format', 'resource'],
  publisher: ['Format', 'polish'],
  published_in: ['Format', 'text'],
  published_in_format: ['Format', 'resource'],
};

/** Whoever asks for a file of the network has written a name that the file does not explain itself. */
const offline = (url: string): never => {
  throw new Error(`asked for ${url}`);
};
const LOCAL: Readonly<Record<string, object>> = {
  'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } },
};

async function storeOf(document: object, documentLoader: unknown = offline): Promise<Store> {
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    base: `${SITE}/api/v1/x.jsonld`,
    documentLoader,
    safe: true,
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

const TITLE = String.raw`"</script><b>” & \\n {x} ]]> 😀`;
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const act = (number: string, date: string, from: string, subject: string, body: string, more = ''): string =>
  `---\nnumer: ${yaml(number)}\norgan: Rada Gminy Próbna\ndata: ${date}\nwchodzi_w_zycie: ${from}\nw_sprawie: ${yaml(subject)}\n${more}---\n\n${body}\n`;

const read = corpusOf({
  'serwis.yaml': `nazwa: ${yaml(TITLE)}\nmiasto: ${yaml(TITLE)}\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nformaty: [xml, tekst, dawne]\n`,
  'uchwaly/zasady.md': act(
    'I/1/2020',
    '2020-01-02',
    '2020-01-10',
    `w sprawie zasad ${TITLE}`,
    '§ 1. Zasady.\n\n§ 2. Stawka wynosi 20 zł.',
    'publikacja: { dziennik: POL_WOJ_WP, rok: 2020, pozycja: 77, data: 2020-01-08 }\n',
  ),
  'uchwaly/zmiana.md': act(
    'V/9/2021',
    '2021-05-04',
    '2021-06-01',
    'zmieniająca uchwałę',
    '§ 1. W uchwale nr I/1/2020 § 2 otrzymuje brzmienie:\n\n„§ 2. Stawka wynosi 35 zł.”.',
    'zmienia: [uchwaly/zasady]\n',
  ),
  'uchwaly/wykonanie.md': act(
    'V/10/2021',
    '2021-05-04',
    '2021-06-01',
    'w sprawie wykonania',
    'Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2020 r. poz. 713) uchwala się, co następuje:\n\n§ 1. Jak w ustawie z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego (Dz. U. z 2020 r. poz. 1057).',
    'wykonuje: [uchwaly/zasady]\n',
  ),
  'uchwaly/obwieszczenie.md':
    '---\nrodzaj: obwieszczenie\nnumer: null\norgan: Rada Gminy Próbna\ndata: 2021-07-01\nw_sprawie: w sprawie ogłoszenia jednolitego tekstu\noglasza_tekst_jednolity: [uchwaly/zasady]\n---\n\n§ 1. Zasady.\n\n§ 2. Stawka wynosi 35 zł.\n',
  'uchwaly/wzor.md': act('I/3/2020', '2020-01-02', '2020-01-10', 'w sprawie wzoru', '§ 1. Wzór.', 'charakter: poglądowy\n'),
});
const corpus: Corpus = { ...read, settings: { ...read.settings, siteUrl: SITE } };
const workOf = (id: string) => corpus.byId.get(id) ?? expect.fail(id);
const graphOf = (id: string): Promise<Store> => storeOf(jsonOf(eliFile(workOf(id), corpus)[0] ?? expect.fail(id)) as object);

describe('an act by the ontology of ELI', () => {
  it('has its type, number, dates, force, jurisdiction, publication, relations and wordings', async () => {
    const store = await graphOf('uchwaly/zasady');
    const subject = `${SITE}/uchwaly/zasady/`;
    const values = (property: string, of = subject): string[] =>
      store.getObjects(of, `${ELI}${property}`, null).map(({ value }) => value);
    expect(values('number')).toEqual(['I/1/2020']);
    expect(values('date_document')).toEqual(['2020-01-02']);
    expect(values('date_publication')).toEqual(['2020-01-08']);
    expect(values('first_date_entry_in_force')).toEqual(['2020-01-10']);
    expect(values('in_force')).toEqual([`${ELI}InForce-inForce`]);
    expect(values('type_document')).toEqual([`${SITE}/#typ-uchwala`]);
    expect(values('jurisdiction')).toEqual([`${SITE}/#samorzad`]);
    expect(values('amended_by')).toEqual([`${SITE}/uchwaly/zmiana/`]);
    expect(values('changed_by')).toEqual([`${SITE}/uchwaly/zmiana/`]);
    expect(values('consolidated_by')).toEqual([`${SITE}/uchwaly/obwieszczenie/`]);
    expect(values('basis_for')).toEqual([`${SITE}/uchwaly/wykonanie/`]);
    const wordings = [`${SITE}/uchwaly/zasady/wersje/2020-01-10/`, `${SITE}/uchwaly/zasady/wersje/2021-06-01/`];
    expect(values('is_realized_by')).toEqual(wordings);
    const [first = '', second = ''] = wordings;
    expect(values('version_date', second)).toEqual(['2021-06-01']);
    expect(values('is_embodied_by', first)).toContain(`${first}akn.xml`);
    expect(values('is_embodied_by', second)).toContain(`${subject}akn.xml`);
    const journal = values('is_embodied_by', first).find((format) => format.includes('edziennik')) ?? expect.fail('no journal');
    expect(values('published_in', journal)).toEqual(['Dz. Urz. Woj. Wielkopolskiego z 2020 r. poz. 77']);
    const execution = await graphOf('uchwaly/wykonanie');
    const basis = execution.getObjects(`${SITE}/uchwaly/wykonanie/`, `${ELI}based_on`, null).map(({ value }) => value);
    // The statute of the opening, and the act of this site that it carries out; statutes cited below are no basis.
    expect(basis.sort()).toEqual(['https://eli.gov.pl/eli/DU/2020/713/ogl', subject]);
    expect((await graphOf('uchwaly/zmiana')).getObjects(`${SITE}/uchwaly/zmiana/`, `${ELI}amends`, null)).toHaveLength(1);
  });

  it('uses only properties of the ontology, on what they are for, with values of their kind', async () => {
    for (const work of corpus.works) {
      const [file] = eliFile(work, corpus);
      if (file === undefined) continue;
      const store = await storeOf(jsonOf(file) as object);
      const classes = (node: string): string[] =>
        store
          .getObjects(node, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', null)
          .map(({ value }) => value.replace(ELI, ''));
      for (const { subject, predicate, object } of store) {
        if (!predicate.value.startsWith(ELI)) continue;
        const [domain, range] = PROPERTIES[predicate.value.slice(ELI.length)] ?? expect.fail(predicate.value);
        expect([predicate.value, classes(subject.value).some((one) => domain.split('|').includes(one))]).toEqual([
          predicate.value,
          true,
        ]);
        const kind =
          object.termType !== 'Literal'
            ? 'resource'
            : object.datatype.value === `${XSD}date`
              ? 'date'
              : object.language === 'pl'
                ? 'polish'
                : 'text';
        expect([predicate.value, kind]).toEqual([predicate.value, range]);
      }
      // What is realised realises, what is embodied embodies.
      for (const [one, other] of [
        ['is_realized_by', 'realizes'],
        ['is_embodied_by', 'embodies'],
      ] as const)
        for (const { subject, object } of store.match(null, DataFactory.namedNode(ELI + one), null))
          expect(store.getObjects(object, ELI + other, null).map(({ value }) => value)).toEqual([subject.value]);
    }
  });

  it('keeps every character of a hostile title', async () => {
    const store = await graphOf('uchwaly/zasady');
    expect(store.getObjects(`${SITE}/uchwaly/zasady/`, `${ELI}title`, null)[0]?.value).toContain(TITLE);
  });

  it('is none of a demonstration text', () => {
    expect(eliFile(workOf('uchwaly/wzor'), corpus)).toEqual([]);
    expect(wordingData(workOf('uchwaly/wzor'), workOf('uchwaly/wzor').versions[0], corpus)).toBeNull();
    expect(structuredData(workOf('uchwaly/wzor'), corpus)).toBeNull();
  });
});

describe('the data in pages', () => {
  const schemaLoader = (url: string): Promise<object> =>
    Promise.resolve({ contextUrl: null, documentUrl: url, document: LOCAL[url.replace(/\/$/, '')] ?? expect.fail(url) });

  it('are JSON-LD of each document and of each wording, whatever their titles', async () => {
    const work = workOf('uchwaly/zasady');
    const [first] = work.versions;
    const html = htmlOf(wordingData(work, first, corpus));
    expect(html.match(/<\/script/g)).toHaveLength(1);
    const own = JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, '')) as object;
    const ofWording = await storeOf(own, schemaLoader);
    const wording = `${SITE}/uchwaly/zasady/wersje/2020-01-10/`;
    expect(ofWording.getObjects(wording, 'http://schema.org/exampleOfWork', null).map(({ value }) => value)).toEqual([
      `${SITE}/uchwaly/zasady/`,
    ]);
    expect(ofWording.getObjects(wording, 'http://schema.org/name', null)[0]?.value).toContain(TITLE);
    const ofDocument = await storeOf(structuredData(work, corpus) ?? expect.fail('none'), schemaLoader);
    expect(ofDocument.getObjects(`${SITE}/uchwaly/zasady/`, 'http://schema.org/workExample', null)).toHaveLength(2);
  });
});
