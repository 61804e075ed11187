import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { KIND_RULES } from '../../model/kinds.ts';
import { readSettings } from '../../settings.ts';
import { cmsConfig } from './cms-config.ts';
import { legalPreview } from './legal-preview.ts';
import { TOWN } from '../../testing/built-site.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const settings = readSettings({ CONTENT_DIR: TOWN, CMS: '1', CMS_REPO: 'gmina/program' });

interface Collection {
  readonly name: string;
  readonly fields?: readonly {
    readonly name: string;
    readonly widget: string;
    readonly hint?: string;
    readonly options?: readonly string[];
    readonly modes?: readonly string[];
  }[];
}

const config = settings.cms === null ? {} : cmsConfig(settings, settings.cms, ROOT);
const collections = config['collections'] as readonly Collection[];
const field = (collection: string, name: string) =>
  collections.find((one) => one.name === collection)?.fields?.find((one) => one.name === name);

describe('the configuration of the panel', () => {
  it('is one that Sveltia CMS knows', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);
    expect([validate(JSON.parse(JSON.stringify(config))), validate.errors]).toEqual([true, null]);
  });

  it('has every key of front matter, with its Polish description', () => {
    for (const { folder, keys } of KIND_RULES) {
      const { shape } = keys as unknown as { shape: object };
      const fields = collections.find(({ name }) => name === folder)?.fields ?? [];
      expect(fields.map(({ name }) => name)).toEqual([...Object.keys(shape), 'body']);
      expect(fields.filter(({ hint, widget }) => hint === undefined && widget !== 'hidden')).toEqual([]);
    }
  });

  it('has a form field that fits each value', () => {
    expect(field('uchwaly', 'status')).toMatchObject({ widget: 'select', options: ['projekt', 'uchwalona', 'nieważna'] });
    expect(field('uchwaly', 'data')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
    expect(field('uchwaly', 'zmienia')?.widget).toBe('list');
    expect(field('uchwaly', 'publikacja')?.widget).toBe('object');
    expect(field('programy', 'rok')?.widget).toBe('number');
  });

  it('edits legal text as it is, because a rich text editor would renumber it', () => {
    expect(field('uchwaly', 'body')?.modes).toEqual(['raw']);
  });
});

describe('the preview of the panel', () => {
  it('shows the provisions that the build will read', () => {
    const [paragraph] = legalPreview('§ 1. Zadania:\n\n1) kultura;\n\n2) sport.');
    expect(paragraph).toMatchObject({ id: 'par-1', label: '§ 1.', text: 'Zadania:' });
    expect(paragraph?.children.map(({ id }) => id)).toEqual(['par-1-pkt-1', 'par-1-pkt-2']);
  });
});
