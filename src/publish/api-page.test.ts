import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { bytesOf, dataSite, jsonOf } from '../testing/data-site.ts';
import type { Corpus } from '../types.ts';
import { apiFiles, documentFile } from './api.ts';
import { competitionsFiles } from './competitions-files.ts';
import { proofFiles } from './proof/proof-files.ts';
import { serveSite, type SiteServer } from './serve-site.ts';
import { tasksFiles } from './tasks-files.ts';

const act = (number: string, date: string, from: string, subject: string, body: string, more = ''): string =>
  `---\nnumer: ${number}\norgan: Rada Gminy Próbna\ndata: ${date}\nwchodzi_w_zycie: ${from}\nw_sprawie: ${subject}\n${more}---\n\n${body}\n`;

const read = corpusOf({
  'serwis.yaml':
    'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nlicencja: https://creativecommons.org/publicdomain/zero/1.0/\n',
  'uchwaly/2020/zasady.md': act(
    'I/1/2020',
    '2020-01-02',
    '2020-01-10',
    'w sprawie zasad',
    '§ 1. Zasady.\n\n§ 2. Stawka wynosi 20 zł.',
  ),
  'uchwaly/2021/zmiana.md': act(
    'V/9/2021',
    '2021-05-04',
    '2021-06-01',
    'zmieniająca uchwałę w sprawie zasad',
    '§ 1. W uchwale nr I/1/2020 Rady Gminy Próbna z dnia 2 stycznia 2020 r. wprowadza się następujące zmiany:\n\n1) § 2 otrzymuje brzmienie:\n\n„§ 2. Stawka wynosi 35 zł.”;\n\n2) w § 17 wyrazy „tak” zastępuje się wyrazami „nie”.',
    'zmienia: [uchwaly/2020/zasady]\n',
  ),
  'programy/2026.md':
    '---\ntytul: Program na 2026 rok\nrok: 2026\nstatus: projekt\n---\n\n§ 1. Zadania:\n\n| Zadanie | Sfera (art. 4 ust. 1) | Kwota |\n| --- | --- | --- |\n| Sport | pkt 17 | 10 000 zł |\n',
  'konkursy/sport.md':
    '---\ntytul: Konkurs\nprogram: programy/2026\nsfery: [17]\nkwota: 10 000 zł\nogloszono: 2026-01-05\ntermin: 2026-01-26\n---\n\nTekst.\n',
});
const corpus: Corpus = { ...read, settings: { ...read.settings, siteUrl: 'https://gmina.example', basePath: '/program/' } };

const files = [
  ...apiFiles(corpus),
  ...corpus.works.map((work) => documentFile(work, corpus)),
  ...tasksFiles(corpus),
  ...competitionsFiles(corpus),
  ...proofFiles(corpus, new Map(), { signer: null, former: [] }).files,
].filter(({ path }) => path.endsWith('.json'));
const schemas = files.filter(({ path }) => path.endsWith('.schema.json'));

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Fields of a schema that nothing describes, by their paths. */
function undescribed(schema: Schema, path = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${path}/${name}`] : []),
    ...undescribed(field, `${path}/${name}`),
  ]);
  const inner = [...(schema.items === undefined ? [] : [schema.items]), ...(schema.anyOf ?? [])];
  return [...own, ...inner.flatMap((one) => undescribed(one, path))];
}

describe('the schemas of the data', () => {
  it('have their address as $id and a description of every field', () => {
    expect(schemas.map(({ path }) => path.replace('api/v1/', '')).sort()).toEqual([
      'archive.schema.json',
      'competitions.schema.json',
      'document.schema.json',
      'index.schema.json',
      'ledger.schema.json',
      'manifest.schema.json',
      'tasks.schema.json',
    ]);
    for (const file of schemas) {
      const schema = jsonOf(file) as Schema & { readonly $id: string };
      expect(schema.$id).toBe(`https://gmina.example/program/${file.path}`);
      expect([file.path, undescribed(schema)]).toEqual([file.path, []]);
    }
  });

  it('fit every data file, which names its own', () => {
    const ajv = new Ajv2020({ schemas: schemas.map((file) => jsonOf(file) as object) });
    for (const file of files.filter((one) => !schemas.includes(one))) {
      const data = jsonOf(file) as { readonly $schema: string };
      const validate = ajv.getSchema(data.$schema) ?? expect.fail(`${file.path}: ${data.$schema}`);
      expect([file.path, validate(data), validate.errors]).toEqual([file.path, true, null]);
    }
  });

  it('come with an index that says whose data these are, of which day, and under which licence', () => {
    expect(jsonOf(files.find(({ path }) => path.endsWith('index.json')) ?? expect.fail('no index'))).toMatchObject({
      version: '1.1',
      publisher: 'Gmina Próbna',
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      buildDate: '2026-11-24',
    });
  });

  it('have full addresses everywhere, in tables too', () => {
    const urls = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(urls)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) =>
              (key === 'url' || key === 'api' || key === 'redline') && typeof inner === 'string' ? [inner] : urls(inner),
            )
          : [];
    const all = files.filter((one) => !schemas.includes(one)).flatMap((file) => urls(jsonOf(file)));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((url) => !url.startsWith('https://gmina.example/program/'))).toEqual([]);
    const table = tasksFiles(corpus).find(({ path }) => path === 'api/v1/tasks.csv') ?? expect.fail('no table');
    const rows = parseCsv<Readonly<Record<string, string>>>(Buffer.from(bytesOf(table)), { bom: true, columns: true });
    expect(rows.map(({ adres }) => adres)).toEqual(['https://gmina.example/program/programy/2026/zadania/']);
  });
});

describe('the examples of the page „API”', () => {
  const page = readFileSync(join(import.meta.dirname, '..', 'site', 'api', 'api.md'), 'utf8');
  const examples = [...page.matchAll(/```js\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/g)].map(([, code = '', answer = '']) => ({
    code,
    answer,
  }));
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite(dataSite(read), '/', 0);
  });
  afterAll(() => server.close());

  const run = (code: string): Promise<string> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['--input-type=module', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
      let out = '';
      child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')));
      child.on('close', () => {
        resolve(out);
      });
      child.stdin.end(code.replace('https://program.example', server.url.replace(/\/$/, '')));
    });

  it('are four', () => {
    expect(examples).toHaveLength(4);
  });

  it.each(examples)('give the answers that stand under them ($answer)', async ({ code, answer }) => {
    expect(await run(code)).toBe(answer);
  });
});
