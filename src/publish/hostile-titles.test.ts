import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../testing/corpus-of.ts';
import { asText } from '../cache/utf8.ts';
import { apiFiles, documentFile } from './api.ts';
import { atomFeed } from './atom-feed.ts';
import { changeFeed } from './change-feed.ts';
import { graphmlFile } from './graphml.ts';
import type { SiteFile } from './site-file.ts';
import { sitemapFiles } from './sitemap.ts';
import { tasksFiles } from './tasks-files.ts';
import { webManifest } from './web-manifest.ts';

/** A title with all that a format may stumble over; a vertical tab as Word leaves it, and U+FFFE, which XML has no place for. */
const TITLE = `Bal & "Zdrowie" <nazwa oferenta> ]]> '1' {x} a\u000bb\ufffe --> 100% \\n ,; =2+3 😀`;
/** The same as it is published: the characters that say nothing are gone. */
const SHOWN = TITLE.replace('\u000b', ' ').replace('\ufffe', ' ');

const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const corpus = corpusOf({
  'serwis.yaml': `nazwa: ${yaml(TITLE)}\nmiasto: ${yaml(TITLE)}\norgany: [{ nazwa: Rada, rodzaj: stanowiący }]\n`,
  'aktualnosci/wrogie.md': `---\ntytul: ${yaml(TITLE)}\nopis: ${yaml(TITLE)}\ndata: 2020-01-02\n---\n\nTekst & <b>.\n`,
  'uchwaly/wroga.md': `---\nnumer: ${yaml('I/"1"<2>&/2020')}\norgan: Rada\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: ${yaml(`w sprawie ${TITLE}`)}\n---\n\n§ 1. Tak.\n`,
  'uchwaly/druga.md':
    '---\norgan: Rada\ndata: 2020-02-02\nwchodzi_w_zycie: 2020-02-10\nw_sprawie: w sprawie drugiej\nzmienia: uchwaly/wroga\n---\n\n§ 1. W uchwale nr I/"1"<2>&/2020 uchyla się § 1.\n',
  'programy/p.md': `---\ntytul: ${yaml(TITLE)}\nrok: 2026\n---\n\n§ 1. Zadania:\n\n| Zadanie | Kwota |\n| --- | --- |\n| ${TITLE} | 10 zł |\n`,
});

const textOf = ({ content }: SiteFile): string =>
  Array.isArray(content) ? asText(...(content as readonly string[])) : asText(content as string);

/** Elements of a file of XML as „name: own text”, by a parser that stops at any fault. */
function elementsOf(
  xml: string,
): { readonly name: string; readonly text: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const parser = new SaxesParser({});
  const open: { name: string; text: string; attributes: Record<string, string> }[] = [];
  const all: typeof open = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, text: '', attributes };
    open.push(element);
    all.push(element);
  });
  const add = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return all;
}

const workOf = (id: string) => corpus.byId.get(id) ?? expect.fail(id);

describe('files made of hostile titles', () => {
  it('are XML that reads back: the feed, whose types say how its texts are escaped', () => {
    const elements = elementsOf(textOf(atomFeed(corpus)));
    const [feedTitle, ...titles] = elements.filter(({ name }) => name === 'title');
    expect([feedTitle?.text, feedTitle?.attributes['type']]).toEqual([SHOWN, undefined]);
    const html = SHOWN.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    const news = titles.find(({ text }) => text === html);
    expect(news?.attributes['type']).toBe('html');
    const summaries = elements.filter(({ name }) => name === 'summary');
    expect(summaries.map(({ text, attributes }) => [text, attributes['type']])).toContainEqual([html, 'html']);
  });

  it('are XML that reads back: feeds of changes, the graph and the sitemap', async () => {
    const [changes] = changeFeed(workOf('uchwaly/wroga'), corpus);
    expect(elementsOf(textOf(changes ?? expect.fail('no feed'))).filter(({ name }) => name === 'entry')).not.toEqual([]);
    const graph = elementsOf(textOf(graphmlFile(corpus)));
    expect(
      graph.filter(({ name, attributes }) => name === 'data' && attributes['key'] === 'title').map(({ text }) => text),
    ).toContain('Uchwała nr\u00a0I/"1"<2>&/2020');
    const sitemap = (await sitemapFiles(corpus)).find(({ path }) => path === 'sitemap.xml') ?? expect.fail('no sitemap');
    expect(elementsOf(textOf(sitemap)).filter(({ name }) => name === 'loc').length).toBeGreaterThan(4);
  });

  it('are JSON that reads back', () => {
    const files = [
      ...apiFiles(corpus),
      ...corpus.works.map((work) => documentFile(work, corpus)),
      webManifest(corpus),
      ...tasksFiles(corpus),
    ];
    const json = files.filter(({ path }) => !path.endsWith('.csv')).map((file) => JSON.parse(textOf(file)) as unknown);
    expect(JSON.stringify(json)).toContain(JSON.stringify(SHOWN).slice(1, -1));
  });

  it('are CSV that reads back', () => {
    const file = tasksFiles(corpus).find(({ path }) => path === 'api/v1/tasks.csv') ?? expect.fail('no table');
    const rows = parseCsv<Readonly<Record<string, string>>>(textOf(file), { bom: true, columns: true, recordDelimiter: '\r\n' });
    expect(rows.map(({ zadanie }) => zadanie?.replace(/\s+/g, ' '))).toContain(SHOWN.replace(/\s+/g, ' '));
    expect(rows.map(({ program }) => program)).toContain('programy/p');
  });
});
