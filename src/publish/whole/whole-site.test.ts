import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asText } from '../../cache/utf8.ts';
import { corpusOf } from '../../testing/corpus-of.ts';
import { temporaryFolder } from '../../testing/built-site.ts';
import { documentFile } from '../api.ts';
import { llmsFile } from '../formats/markdown/llms-file.ts';
import type { SiteFile } from '../site-file.ts';
import { catalogFile } from './catalog.ts';
import type { SiteManifest } from './manifest-shape.ts';
import { proofFiles } from '../proof/proof-files.ts';
import { formerEntries } from './former-entries.ts';
import { wholeSiteZip } from './whole-site-zip.ts';

const corpus = corpusOf({
  'serwis.yaml':
    'miasto: Gmina Próbna\norgany: [{ nazwa: Rada Gminy Próbna, rodzaj: stanowiący }]\nformaty: [xml, tekst, dawne]\nkontakt: { email: urzad@gmina.example }\n',
  'uchwaly/zasady.md':
    '---\nnumer: I/1/2020\norgan: Rada Gminy Próbna\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: w sprawie [zasad]\n---\n\n§ 1. Zażółć.\n\n§ 2. Tak.\n',
  'strony/kontakt.md': '---\ntytul: Kontakt\n---\n\nTekst.\n',
});

const textOf = ({ content }: SiteFile): string =>
  content instanceof Uint8Array
    ? Buffer.from(content).toString('utf8')
    : Array.isArray(content)
      ? asText(...(content as readonly string[]))
      : asText(content as string);
const jsonOf = (file: SiteFile | undefined): unknown => JSON.parse(textOf(file ?? expect.fail('no file')));
const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const PATHS = [
  'uchwaly/zasady/index.html',
  'uchwaly/zasady/akn.xml',
  'uchwaly/zasady/index.md',
  'uchwaly/zasady/wersje/2020-01-10/index.html',
  'uchwaly/zasady/wersje/2020-01-10/akn.xml',
  'uchwaly/zasady/wersje/2020-01-10/index.md',
  'api/v1/documents/uchwaly/zasady.json',
  'kontakt/index.html',
  'kontakt/akn.xml',
  'kontakt/index.md',
  'api/v1/documents/strony/kontakt.json',
];

describe('the manifest of the site', () => {
  const { files } = proofFiles(corpus, new Map(PATHS.map((path) => [path, sha256(path)])), { signer: null, former: null });
  const [manifest, schema] = ['manifest.json', 'manifest.schema.json'].map((name) =>
    files.find(({ path }) => path === `api/v1/${name}`),
  );
  const read = jsonOf(manifest) as SiteManifest;
  const act = read.documents.find(({ id }) => id === 'uchwaly/zasady') ?? expect.fail('no act');

  it('has the shape that its schema says', () => {
    const validate = new Ajv2020().compile(jsonOf(schema) as object);
    expect([validate(read), validate.errors]).toEqual([true, null]);
  });

  it('has the hash of every page and file of a document and of each wording', () => {
    expect(act.files.map(({ url, type, sha256: hash }) => [url, type, hash])).toEqual([
      ['/uchwaly/zasady/', 'text/html', sha256('uchwaly/zasady/index.html')],
      ['/api/v1/documents/uchwaly/zasady.json', 'application/json', sha256('api/v1/documents/uchwaly/zasady.json')],
      ['/uchwaly/zasady/akn.xml', 'application/akn+xml', sha256('uchwaly/zasady/akn.xml')],
      ['/uchwaly/zasady/index.md', 'text/markdown', sha256('uchwaly/zasady/index.md')],
    ]);
    expect(act.versions.map(({ id, files }) => [id, ...files.map(({ url }) => url)])).toEqual([
      [
        '2020-01-10',
        '/uchwaly/zasady/wersje/2020-01-10/',
        '/uchwaly/zasady/wersje/2020-01-10/akn.xml',
        '/uchwaly/zasady/wersje/2020-01-10/index.md',
      ],
    ]);
  });

  it('has a hash of the words of a wording that its data file gives too', () => {
    const work = corpus.byId.get('uchwaly/zasady') ?? expect.fail('no act');
    const { versions } = jsonOf(documentFile(work, corpus)) as {
      versions: { provisions: { id: string; label: string; heading: string | null; text: string }[] }[];
    };
    const lines = (versions[0]?.provisions ?? []).map(
      ({ id, label, heading, text }) => `${id}\t${label}\t${heading ?? ''}\t${text}\n`,
    );
    expect(act.versions[0]?.words).toBe(sha256(lines.join('')));
  });
});

describe('the archive of the site', () => {
  const read = (path: string): Uint8Array => Buffer.from(`treść ${path}`);

  it('holds the data files under their paths, without pages and PDF files', () => {
    const file = wholeSiteZip(
      ['index.html', 'b/akn.xml', 'a/index.md', 'a/dokument.pdf', 'api/v1/index.json', 'a/atom.xml'],
      read,
    );
    const entries = unzipSync(file.content as Uint8Array);
    expect(Object.keys(entries)).toEqual(['a/index.md', 'api/v1/index.json', 'b/akn.xml']);
    expect(Buffer.from(entries['a/index.md'] ?? []).toString()).toBe('treść a/index.md');
  });

  it('has the same bytes for the same files in any order', () => {
    const [one, other] = [
      ['a/index.md', 'b/index.md'],
      ['b/index.md', 'a/index.md'],
    ].map((paths) => wholeSiteZip(paths, read).content);
    expect(Buffer.compare(one as Buffer, other as Buffer)).toBe(0);
  });

  it('takes over from the former archive what has not changed, with the same bytes as packed anew', () => {
    const dir = temporaryFolder('archiwum');
    const paths = ['a/index.md', 'b/zażółć/index.md', 'api/v1/index.json'];
    const { path: archive, content } = wholeSiteZip(paths, read);
    mkdirSync(join(dir, 'api/v1'), { recursive: true });
    writeFileSync(join(dir, archive), content as Uint8Array);
    const hashes = new Map([...paths, archive].map((path) => [path, path]));
    const former = new Map(hashes).set(archive, sha256OfBytes(content as Uint8Array));
    hashes.set('a/index.md', 'changed');
    const asked: string[] = [];
    const readAnew = (path: string): Uint8Array => {
      asked.push(path);
      return Buffer.from(path === 'a/index.md' ? 'inna treść' : 'nie ta treść');
    };
    const after = wholeSiteZip(paths, readAnew, formerEntries(dir, former, hashes)).content as Buffer;
    expect(asked).toEqual(['a/index.md']);
    const anew = wholeSiteZip(paths, (path) => (path === 'a/index.md' ? Buffer.from('inna treść') : read(path)))
      .content as Buffer;
    expect(after.equals(anew)).toBe(true);
  });

  it('packs all anew where the former archive is not as it was built', () => {
    const dir = temporaryFolder('zmienione-archiwum');
    mkdirSync(join(dir, 'api/v1'), { recursive: true });
    const { path: archive, content } = wholeSiteZip(['a/index.md'], read);
    writeFileSync(join(dir, archive), content as Uint8Array);
    const hashes = new Map([['a/index.md', 'the same']]);
    expect(formerEntries(dir, new Map(hashes).set(archive, 'another'), hashes)('a/index.md')).toBeNull();
  });
});

interface Resource {
  readonly '@id'?: string;
  readonly '@type'?: string;
  readonly [property: string]: unknown;
}

describe('the catalogue of data', () => {
  const catalog = jsonOf(
    catalogFile({ ...corpus, settings: { ...corpus.settings, siteUrl: 'https://gmina.example', basePath: '/program/' } }),
  ) as Resource;
  const datasets = catalog['dcat:dataset'] as readonly Resource[];

  it('has what DCAT-AP wants of a catalogue, its datasets and their distributions', () => {
    for (const property of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'])
      expect(catalog[property]).toBeDefined();
    for (const dataset of datasets) {
      expect(dataset['@type']).toBe('dcat:Dataset');
      for (const property of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint'])
        expect(dataset[property]).toBeDefined();
      for (const distribution of dataset['dcat:distribution'] as readonly Resource[]) {
        expect(distribution['@type']).toBe('dcat:Distribution');
        expect(distribution['dcat:accessURL']).toEqual({ '@id': 'https://gmina.example/program/dane/' });
      }
    }
  });

  it('names every resource by a full address where that of the site is known', () => {
    const names: string[] = [];
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          if (key === '@id') names.push(String(inner));
          else if (key !== '@context') collect(inner);
        }
    };
    collect(catalog);
    expect(names.filter((name) => !/^(?:https?:\/\/|mailto:)/.test(name))).toEqual([]);
  });
});

describe('the list for language models', () => {
  it('leads to the text of each document and says what the site is', () => {
    const text = textOf(llmsFile(corpus));
    expect(text).toMatch(/^# Programoteka – Gmina Próbna\n\n> .+\n/);
    expect(text.replaceAll('\u00a0', ' ')).toContain('- [Uchwała nr I/1/2020](/uchwaly/zasady/index.md) (obowiązująca): ');
    expect(text).toContain(String.raw`w sprawie \[zasad\]`);
  });
});
