import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { KIND_RULES } from '../../model/kinds.ts';
import { panelSettings } from '../../content/panel.ts';
import { readSettings } from '../../settings.ts';
import { TOWN } from '../../testing/built-site.ts';
import type { Corpus, PanelSettings } from '../../types.ts';
import { cmsConfig } from './cms-config.ts';
import { DOCUMENT_WIDGET } from './documents.ts';
import { REFERENCE_KEYS, SINGLE_KEYS } from './entry-format.ts';
import { GROUP_WIDGET } from './groups.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const corpus = {
  settings: readSettings({ CONTENT_DIR: TOWN }),
  site: { organs: [{ name: 'Rada Miejska Leszna', aliases: ['Rada Miasta Leszna'] }] },
  works: ['aktualnosci/a', 'uchwaly/2020/b', 'programy/c'].map((id) => ({ document: { id, file: `${id}.md`, title: 'Tytuł' } })),
} as unknown as Pick<Corpus, 'site' | 'settings' | 'works'>;

interface Field {
  readonly name: string;
  readonly widget: string;
  readonly hint?: string;
  readonly options?: readonly string[];
  readonly [option: string]: unknown;
}

interface Collection {
  readonly name: string;
  readonly path?: string;
  readonly fields?: readonly Field[];
}

const configOf = (panel: PanelSettings): Readonly<Record<string, unknown>> => cmsConfig(corpus, panel, ROOT);
const config = configOf(panelSettings({ host: 'github', repository: 'gmina/program' }));
const collections = config['collections'] as readonly Collection[];
const field = (collection: string, name: string): Field | undefined =>
  collections.find((one) => one.name === collection)?.fields?.find((one) => one.name === name);

/** A field of a group of keys. */
const inner = (group: Field | undefined, name: string): Field | undefined =>
  (group?.['fields'] as readonly Field[] | undefined)?.find((one) => one.name === name);

const schema = JSON.parse(readFileSync(join(ROOT, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8')) as object;
const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);

describe('the configuration of the panel', () => {
  it.each(['github', 'gitlab', 'gitea', 'forgejo'] as const)('is one that Sveltia CMS knows for %s', (host) => {
    const own = panelSettings({ host, repository: 'gmina/program', address: 'https://git.gmina.example' });
    expect([validate(JSON.parse(JSON.stringify(configOf(own)))), validate.errors]).toEqual([true, null]);
  });

  it('has every key of front matter, with its Polish description, and the text before all', () => {
    for (const { folder, keys } of KIND_RULES) {
      const { shape } = keys as unknown as { shape: object };
      const fields = (collections.find(({ name }) => name === folder)?.fields ?? []).filter(
        ({ widget }) => widget !== GROUP_WIDGET,
      );
      expect(fields[0]?.name).toBe('body');
      expect(fields.map(({ name }) => name).sort()).toEqual([...Object.keys(shape), 'body'].sort());
      expect(fields.filter(({ hint, widget }) => hint === undefined && widget !== 'hidden')).toEqual([]);
    }
  });

  it('has a form field that fits each value', () => {
    expect(field('uchwaly', 'status')).toMatchObject({ widget: 'select', options: ['projekt', 'uchwalona', 'nieważna'] });
    expect(field('uchwaly', 'data')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', required: false });
    expect(field('uchwaly', 'publikacja')?.widget).toBe('object');
    expect(field('programy', 'rok')?.widget).toBe('number');
  });

  it('offers organs and documents to pick from', () => {
    expect(field('uchwaly', 'organ')).toMatchObject({
      widget: 'select',
      options: ['Rada Miejska Leszna', 'Rada Miasta Leszna'],
    });
    const acts = { widget: DOCUMENT_WIDGET, folder: 'uchwaly' };
    expect(field('uchwaly', 'zmienia')).toMatchObject(acts);
    expect(field('uchwaly', 'zmienia')).not.toHaveProperty('max');
    expect(field('programy', 'uchwala')).toMatchObject({ ...acts, max: 1 });
    expect(field('programy', 'poprzedni_projekt')).toMatchObject({ widget: DOCUMENT_WIDGET, folder: 'programy', max: 1 });
    expect(field('uchwaly', 'poprzedni_projekt')).toMatchObject({ ...acts, max: 1 });
    expect(field('strony', 'dotyczy')).toMatchObject({ widget: DOCUMENT_WIDGET, folder: '' });
    expect(inner(field('uchwaly', 'zmiany'), 'akt')).toMatchObject({ ...acts, max: 1 });
  });

  it('groups the keys of a competition that a document announces, and picks its programme from a list', () => {
    const { fields = [] } = (field('aktualnosci', 'konkurs') ?? {}) as { readonly fields?: readonly Field[] };
    expect(fields.flatMap(({ widget, label }) => (widget === GROUP_WIDGET ? [label] : []))).toEqual([
      'Powiązane dokumenty',
      'Ogłoszenie i składanie ofert',
      'Wybór ofert',
      'Strona dokumentu',
    ]);
    expect(inner(field('aktualnosci', 'konkurs'), 'program')).toMatchObject({
      widget: DOCUMENT_WIDGET,
      folder: 'programy',
      max: 1,
    });
  });

  it('shows as lists the keys that may state one thing or several, and those that pick one from a list', () => {
    const lists = (fields: readonly Field[]): string[] =>
      fields.flatMap(({ name, widget, fields: within }) => [
        ...(within === undefined
          ? widget === 'list' || widget === DOCUMENT_WIDGET
            ? [name]
            : []
          : lists(within as readonly Field[])),
      ]);
    const shown = collections.flatMap(({ fields = [], name }) => (name === 'ustawienia' ? [] : lists(fields)));
    expect([...new Set(shown)].sort()).toEqual([...new Set([...REFERENCE_KEYS, ...SINGLE_KEYS])].sort());
  });

  it('puts new acts and competitions into the folder of their year, unless files of theirs stand outside of folders', () => {
    expect(collections.find(({ name }) => name === 'uchwaly')?.path).toContain('{{slug}}');
    const work = { document: { file: 'uchwaly/akt.md' } } as unknown as Corpus['works'][number];
    const flat = cmsConfig({ ...corpus, works: [work] }, panelSettings({ host: 'github', repository: 'g/p' }), ROOT);
    const acts = (flat['collections'] as readonly Collection[]).find(({ name }) => name === 'uchwaly');
    expect(acts).toBeDefined();
    expect(acts).not.toHaveProperty('path');
  });

  it('edits legal text as it is, because a rich text editor would renumber it', () => {
    expect(field('uchwaly', 'body')?.widget).toBe('tekst');
  });
});

describe('where the panel keeps the content', () => {
  const backend = (panel: Parameters<typeof panelSettings>[0]): unknown => configOf(panelSettings(panel))['backend'];

  it('is the common host unless another is named', () => {
    expect(backend({ host: 'github', repository: 'gmina/program' })).toMatchObject({
      name: 'github',
      repo: 'gmina/program',
      branch: 'main',
      auth_methods: ['token'],
    });
    expect(backend({ host: 'forgejo', repository: 'gmina/program' })).toMatchObject({
      name: 'gitea',
      api_root: 'https://codeberg.org/api/v1',
      branch: 'redakcja',
    });
  });

  it.each([
    ['github', { api_root: 'https://git.gmina.example/api/v3', graphql_api_root: 'https://git.gmina.example/api/graphql' }],
    ['gitlab', { api_root: 'https://git.gmina.example/api/v4', base_url: 'https://git.gmina.example', auth_type: 'pkce' }],
    ['gitea', { api_root: 'https://git.gmina.example/api/v1', base_url: 'https://git.gmina.example', app_id: 'abc' }],
  ] as const)('is a %s of one’s own by its address', (host, expected) => {
    const application = host === 'github' ? null : 'abc';
    expect(backend({ host, repository: 'gmina/program', address: 'https://git.gmina.example/', application })).toMatchObject(
      expected,
    );
  });

  it('takes each entry through a request of its own where the panel opens some', () => {
    expect(config['publish_mode']).toBe('editorial_workflow');
    expect(configOf(panelSettings({ host: 'gitea', repository: 'g/p' }))).not.toHaveProperty('publish_mode');
    expect(configOf(panelSettings({ host: 'gitlab', repository: 'g/p', review: 'none' }))).not.toHaveProperty('publish_mode');
  });
});
