import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { bytesOf, jsonOf } from '../testing/data-site.ts';
import { apiFiles, documentFile } from './api.ts';
import { changeFeed } from './change-feed.ts';
import { eliFile } from './eli-file.ts';
import { calendarFile } from './formats/calendar/calendar-file.ts';
import { proofFiles } from './proof/proof-files.ts';
import { catalogFile } from './whole/catalog.ts';

/** Pieces of titles that some format gives a meaning of its own. */
const PIECES = [
  '</script>',
  ']]>',
  '<!--',
  '&amp;',
  '"',
  "'",
  '\\',
  '\\n',
  ';,:',
  '{{x}}',
  '%%html%%',
  '@id',
  '=1+1',
  '😀',
  'ą\u0301',
  '\u202e',
  '\u2028',
  '--',
  '#',
  '|',
];

const titleOf = (number: number): string =>
  [0, 7, 13].map((step) => PIECES[(number * 3 + step * (1 + (number % 5))) % PIECES.length] ?? '').join(' a ');
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const COUNT = 50;

const corpus = corpusOf(
  Object.fromEntries(
    Array.from({ length: COUNT }, (_, number) => [
      `uchwaly/wroga-${String(number)}.md`,
      `---\nnumer: ${yaml(`${String(number)}/"<&/2020`)}\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: ${yaml(`w sprawie ${titleOf(number)} x`)}\n---\n\n§ 1. ${number % 2 === 0 ? 'Tak' : 'Nie'}.\n`,
    ]),
  ),
);

const offline = (url: string): never => {
  throw new Error(`asked for ${url}`);
};

it('makes files of 50 hostile titles that validators read without a fault', async () => {
  expect(corpus.works).toHaveLength(COUNT);
  const data = [...apiFiles(corpus), ...proofFiles(corpus, new Map(), { signer: null, former: [] }).files];
  const schemas = data.filter(({ path }) => path.endsWith('.schema.json')).map((file) => jsonOf(file) as object);
  const ajv = new Ajv2020({ schemas });
  const jsonFiles = [
    ...data.filter(({ path }) => path.endsWith('.json') && !path.endsWith('.schema.json')),
    ...corpus.works.map((work) => documentFile(work, corpus)),
  ];
  for (const file of jsonFiles) {
    const read = jsonOf(file) as { readonly $schema: string };
    const validate = ajv.getSchema(read.$schema) ?? expect.fail(file.path);
    expect([file.path, validate(read), validate.errors]).toEqual([file.path, true, null]);
  }
  const options = { format: 'application/n-quads', documentLoader: offline, base: 'https://gmina.example/', safe: true };
  expect(await jsonld.toRDF(jsonOf(catalogFile(corpus)) as object, options)).not.toBe('');
  for (const work of corpus.works) {
    const [eli] = eliFile(work, corpus);
    expect(await jsonld.toRDF(jsonOf(eli ?? expect.fail('no ELI')) as object, options)).toContain('ontology#LegalResource');
    const [feed] = changeFeed(work, corpus);
    const parser = new SaxesParser({});
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(Buffer.from(bytesOf(feed ?? expect.fail('no feed'))).toString('utf8')).close();
    const calendar = new ICAL.Component(ICAL.parse(calendarFile([work], corpus)) as string);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  }
});
