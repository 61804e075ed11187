import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseHtml } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { asText } from '../cache/utf8.ts';
import { neutralHtml } from '../html/neutral-html.ts';
import { corpusOf } from '../testing/corpus-of.ts';
import { apiFiles, documentFile } from './api.ts';
import { atomFeed } from './atom-feed.ts';
import { changeFeed } from './change-feed.ts';
import { graphmlFile } from './graphml.ts';
import type { SiteFile } from './site-file.ts';
import { sitemapFiles } from './sitemap.ts';
import { tasksFiles } from './tasks-files.ts';
import { webManifest } from './web-manifest.ts';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every control character of ASCII and Latin-1 but the ends of lines, lone halves of pairs, and U+FFFE and U+FFFF. */
const CODES = [
  ...range(0x00, 0x1f).filter((code) => code !== 0x0a && code !== 0x0d),
  ...range(0x7f, 0x9f),
  ...[0xd800, 0xdbff, 0xdc00, 0xdfff],
  ...[0xfffe, 0xffff],
];
const name = (code: number): string => code.toString(16).padStart(4, '0');

/** „a”, the character, „b” and its code, so that a loss of words round it is seen. */
const WORDS = CODES.map((code) => `a${String.fromCharCode(code)}b${name(code)}`);
const TEXT = WORDS.join(' ');
/** A file with U+0000 is refused, so texts have all others. */
const BODY = WORDS.slice(1).join(' ');
/** What is left of them where a character is gone or is a space. */
const REST = CODES.map((code) => new RegExp(`a[\\s\\ufffd]?b${name(code)}`, 'u'));

const yaml = (text: string): string =>
  `"${text.replace(/./gsu, (character) => {
    const code = character.charCodeAt(0);
    return CODES.includes(code) || character === '"' || character === '\\\\' ? `\\u${name(code)}` : character;
  })}"`;

/** Titles write the characters as escapes of YAML, texts have them as they are. */
const corpus = corpusOf({
  'serwis.yaml': `nazwa: Serwis\nmiasto: Gmina\norgany: [{ nazwa: Rada, rodzaj: stanowiący }]\n`,
  'aktualnosci/znaki.md': `---\ntytul: ${yaml(TEXT)}\nopis: ${yaml(TEXT)}\ndata: 2020-01-02\n---\n\n${BODY}\n`,
  'uchwaly/znaki.md': `---\nnumer: I/1/2020\norgan: Rada\ndata: 2020-01-02\nwchodzi_w_zycie: 2020-01-10\nw_sprawie: ${yaml(`w sprawie ${TEXT}`)}\n---\n\n§ 1. ${BODY}\n`,
  'uchwaly/druga.md':
    '---\norgan: Rada\ndata: 2020-02-02\nwchodzi_w_zycie: 2020-02-10\nw_sprawie: w sprawie drugiej\nzmienia: uchwaly/znaki\n---\n\n§ 1. W uchwale nr I/1/2020 uchyla się § 1.\n',
  'programy/p.md': `---\ntytul: ${yaml(TEXT)}\nrok: 2026\n---\n\n§ 1. Zadania:\n\n| Zadanie | Kwota |\n| --- | --- |\n| ${BODY} | 10 zł |\n`,
});

const textOf = ({ content }: SiteFile): string =>
  Array.isArray(content) ? asText(...(content as readonly string[])) : asText(content as string);

/** The words of XML, by a parser that stops at any fault. */
function wordsOfXml(xml: string): string {
  const parser = new SaxesParser({});
  let words = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => (words += text));
  parser.on('cdata', (text) => (words += text));
  parser.write(xml).close();
  return words;
}

/** No character of them is left that says nothing; none of the words round them is lost where `whole`. */
function expectClean(text: string, whole: boolean): void {
  const left = CODES.filter((code) => code !== 0x09 && text.includes(String.fromCharCode(code)) && !isPaired(text, code));
  expect(left.map(name)).toEqual([]);
  if (whole)
    expect(
      REST.slice(1)
        .filter((pattern) => !pattern.test(text))
        .map(String),
    ).toEqual([]);
}

/** Whether a half of a pair stands only with its other half. */
const isPaired = (text: string, code: number): boolean => code >= 0xd800 && code <= 0xdfff && text.isWellFormed();

describe('every control character, lone half of a pair and non-character', () => {
  it('is kept out of feeds, the graph and the sitemap, which read back', async () => {
    const files = [atomFeed(corpus), graphmlFile(corpus), ...(await sitemapFiles(corpus))].filter(({ path }) =>
      /\.(?:xml|graphml)$/.test(path),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expectClean(wordsOfXml(textOf(file)), file.path.includes('atom'));
    for (const work of corpus.works) for (const feed of changeFeed(work, corpus)) expectClean(wordsOfXml(textOf(feed)), false);
  });

  it('is kept out of JSON and CSV, which read back', () => {
    const files = [
      ...apiFiles(corpus),
      ...corpus.works.map((work) => documentFile(work, corpus)),
      webManifest(corpus),
      ...tasksFiles(corpus),
    ];
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(strings)
          : [];
    const all: string[] = [];
    for (const file of files) {
      if (file.path.endsWith('.csv')) all.push(...parseCsv(textOf(file), { bom: true }).flat());
      else all.push(...strings(JSON.parse(textOf(file))));
    }
    expectClean(all.join('\n'), true);
  });

  it('is kept out of pages, and no word beside it is lost', () => {
    expect(corpus.works).toHaveLength(4);
    for (const { document } of corpus.works) {
      const html = neutralHtml(document);
      const faults: string[] = [];
      parseHtml(html, { onParseError: ({ code }) => faults.push(code) });
      expect(faults.filter((code) => /control-character|surrogate|noncharacter|null/.test(code))).toEqual([]);
      expectClean(html, html.includes('b0001'));
    }
  });

  it('is reported, and a file with U+0000 is refused', () => {
    const reported = corpus.diagnostics.filter(({ rule }) => rule === 'znak-sterujacy').map(({ file }) => file);
    expect(new Set(reported)).toEqual(new Set(['aktualnosci/znaki.md', 'programy/p.md', 'uchwaly/znaki.md']));
    const refused = corpusOf({ 'aktualnosci/nul.md': '---\ntytul: A\ndata: 2020-01-02\n---\n\nA\u0000b.\n' });
    expect(refused.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['plik-znak-nul', 'error']]);
  });
});
