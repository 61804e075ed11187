import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KIND_RULES } from '../../model/kinds.ts';
import { filesOf, temporaryFolder, TOWN, TOWN_WITH_COMPETITIONS } from '../../testing/built-site.ts';
import { startLanguageServer } from '../../testing/language-server.ts';
import { collectionsFile, schemaFiles } from './editor-files.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const schemas = new Map(schemaFiles().map(({ path, content }) => [path, content]));

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
}

/** Keys of a schema, at any depth, that say nothing of themselves. */
function silentKeys(schema: Described): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    ...(value.description === undefined ? [key] : []),
    ...silentKeys(value),
  ]);
  return [...own, ...(schema.anyOf ?? []).flatMap(silentKeys), ...(schema.items === undefined ? [] : silentKeys(schema.items))];
}

const frontMatter = (file: string): unknown =>
  parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '', { schema: 'core' });

describe('the schemas of front matter', () => {
  it('in the repository are those of the build; `npm run schemas` writes them', () => {
    const folder = join(ROOT, '.vscode', 'schematy');
    const committed = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(schemas));
  });

  it('describe every key in Polish', () => {
    const networks = ['twitter', 'instagram', 'youtube', 'facebook', 'linkedin', 'mastodon', 'tiktok', 'bip'];
    for (const [path, content] of schemas) {
      const silent = silentKeys(JSON.parse(content) as Described).filter((key) => !networks.includes(key) && !/^\d+$/.test(key));
      expect([path, silent]).toEqual([path, []]);
    }
  });

  it('accept the front matter of every content file, and refuse an unknown key', () => {
    const ajv = new Ajv({ strict: false });
    for (const { folder } of KIND_RULES) {
      const validate = ajv.compile(JSON.parse(schemas.get(`${folder}.schema.json`) ?? '{}') as object);
      for (const town of [TOWN, TOWN_WITH_COMPETITIONS]
        .map((content) => join(content, folder))
        .filter((dir) => existsSync(dir))) {
        for (const file of filesOf(town).filter((name) => name.endsWith('.md'))) {
          expect([file, validate(frontMatter(join(town, file))), validate.errors]).toEqual([file, true, null]);
        }
      }
      expect(validate({ tytół: 'x' })).toBe(false);
    }
  });
});

describe('an editor', () => {
  it('completes keys and values of front matter in Markdown, with Polish descriptions, and marks faults', async () => {
    const folder = temporaryFolder('edytor');
    const uri = pathToFileURL(folder).href;
    const file = 'uchwaly/2020/łąka.md';
    const text = '---\nnumer: I/1/2020\nstatus: uchwalone\nw\n---\n\n§ 1. Tekst.\n';
    for (const { path, content } of [...schemaFiles(), collectionsFile([file], `${uri}/content/`)]) {
      mkdirSync(join(folder, '.astro', 'collections'), { recursive: true });
      writeFileSync(join(folder, '.astro', 'collections', path), content);
    }
    mkdirSync(dirname(join(folder, 'content', file)), { recursive: true });
    writeFileSync(join(folder, 'content', file), text);
    writeFileSync(join(folder, 'package.json'), '{}');
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const server = await startLanguageServer(uri);
    const textDocument = { uri: pathToFileURL(join(folder, 'content', file)).href };
    server.notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } });
    const completion = await server.request('textDocument/completion', { textDocument, position: { line: 3, character: 1 } });
    const diagnostics = await server.request('textDocument/diagnostic', { textDocument });
    server.stop();
    const { items } = completion as { items: { label: string; documentation?: string | { value: string } }[] };
    expect(items.map(({ label }) => label)).toContain('wchodzi_w_zycie');
    expect(JSON.stringify(items)).toContain('Pierwszy dzień obowiązywania');
    expect(JSON.stringify(diagnostics)).toContain('uchwalona');
  });
});
