import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { noCache } from '../../cache/cache.ts';
import { buildCorpus } from '../../corpus.ts';
import { allAnchors } from '../../model/history-anchors.ts';
import { readSettings } from '../../settings.ts';
import type { Corpus, LinkedWork } from '../../types.ts';
import { asText } from '../../cache/utf8.ts';
import { versionOn } from '../../model/version-on.ts';
import { htmlOf } from '../elements.ts';
import { versionNotices } from './version-parts.ts';
import { ledgerHtml } from './ledger-html.ts';
import { formerHtml } from './former-html.ts';
import type { HistoryPage } from './history-page.ts';
import { historyPages } from './history-pages.ts';

const act = (number: string, date: string, ...lines: readonly string[]): string =>
  [
    '---',
    `numer: ${number}`,
    'organ: Rada Gminy Przykładowo',
    `data: ${date}`,
    ...lines.slice(0, 3),
    '---',
    ...lines.slice(3).flatMap((line) => ['', line]),
    '',
  ].join('\n');

const FILES = {
  'serwis.yaml': 'miasto: Gmina Przykładowo\norgany:\n  - nazwa: Rada Gminy Przykładowo\n    rodzaj: stanowiący\n',
  'uchwaly/2020/zasady.md': act(
    'X/1/2020',
    '2020-01-30',
    'w_sprawie: w sprawie <b>zasad</b> & trybu "x"',
    'wchodzi_w_zycie: 2020-03-01',
    'status: uchwalona',
    '§ 1. Ustala się zasady udzielania dotacji.',
    '§ 2. 1. Wniosek składa się do 31 marca.',
    '2. Wniosek zawiera opis zadania.',
    '3. Do wniosku dołącza się kosztorys:',
    '1) wstępny;',
    '2) końcowy.',
    '§ 3. Wójt ogłasza wyniki <script>alert(1)</script> w gazecie.',
    '§ 4. Uchwała wchodzi w życie z dniem 1 marca 2020 r.',
  ),
  'uchwaly/2021/zmiana.md': act(
    'XX/5/2021',
    '2021-02-25',
    'w_sprawie: zmieniająca uchwałę w sprawie zasad',
    'wchodzi_w_zycie: 2021-03-15',
    'zmienia: [uchwaly/2020/zasady]',
    '§ 1. W uchwale nr X/1/2020 Rady Gminy Przykładowo z dnia 30 stycznia 2020 r. w sprawie zasad wprowadza się następujące zmiany:',
    '1) § 2 otrzymuje brzmienie:',
    '„§ 2. 1. Wniosek składa się do 30 kwietnia.',
    '2. Wniosek zawiera opis zadania.”;',
    '2) po § 3 dodaje się § 3a w brzmieniu:',
    '„§ 3a. Wyniki publikuje się w Biuletynie Informacji Publicznej.”;',
    '3) w § 4 wyrazy „bardzo dawno” zastępuje się wyrazami „niedawno”.',
    '§ 2. Uchwała wchodzi w życie z dniem 15 marca 2021 r.',
  ),
  'uchwaly/2026/przyszla.md': act(
    'LX/9/2026',
    '2026-11-05',
    'w_sprawie: zmieniająca uchwałę w sprawie zasad',
    'wchodzi_w_zycie: 2027-01-01',
    'zmienia: [uchwaly/2020/zasady]',
    '§ 1. W uchwale nr X/1/2020 Rady Gminy Przykładowo z dnia 30 stycznia 2020 r. w sprawie zasad uchyla się § 3a.',
    '§ 2. Uchwała wchodzi w życie z dniem 1 stycznia 2027 r.',
  ),
} as const;

/** Text without the spaces that keep words together. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  const contentDir = mkdtempSync(join(tmpdir(), 'programoteka-historia-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, name)), { recursive: true });
    writeFileSync(join(contentDir, name), text);
  }
  return buildCorpus(readSettings({ CONTENT_DIR: contentDir, BUILD_DATE: '2026-11-23' }), noCache());
}

const ROOT = '/uchwaly/2020/zasady/';

describe('the history of an act', () => {
  let corpus: Corpus;
  let work: LinkedWork;
  let pages: ReadonlyMap<string, HistoryPage>;

  beforeAll(() => {
    corpus = corpusOf(FILES);
    const found = corpus.byId.get('uchwaly/2020/zasady');
    if (found === undefined) throw new Error('no act');
    work = found;
    pages = new Map(historyPages(work, corpus).map((page) => [page.path.slice(ROOT.length), page]));
  });
  const html = (path: string): string => asText(...(pages.get(path)?.html() ?? []));

  it('has a timeline, a page for each wording and a redline for each change', () => {
    expect([...pages.keys()]).toEqual([
      'wersje/',
      'wersje/2020-03-01/',
      'wersje/2021-03-15/',
      'wersje/2027-01-01/',
      'zmiany/2021-03-15/',
      'zmiany/2027-01-01/',
    ]);
  });

  it('gives every link of the timeline a name of its own', () => {
    const names = [...html('wersje/').matchAll(/<a [^>]*href="[^"]*(?:wersje|zmiany)\/\d[^"]*"[^>]*>(.*?)<\/a>/gs)].map(
      ([, words = '']) => plain(words.replace(/<[^>]*>/g, '')),
    );
    expect(names.filter((name) => name.startsWith('Czytaj to brzmienie'))).toEqual([
      'Czytaj to brzmienie, od 1 stycznia 2027 r.',
      'Czytaj to brzmienie, od 15 marca 2021 r.',
      'Czytaj to brzmienie, od 1 marca 2020 r.',
    ]);
    expect(names.filter((name) => name.startsWith('Zobacz'))).toEqual([
      'Zobacz, co się zmieniło (1 przepis), od 1 stycznia 2027 r.',
      'Zobacz, co się zmieniło (3 przepisy), od 15 marca 2021 r.',
    ]);
  });

  it('leads search engines to the current text and away from the old ones', () => {
    expect([...pages.values()].map(({ canonical, indexed }) => [canonical.slice(ROOT.length), indexed])).toEqual([
      ['wersje/', true],
      ['wersje/2020-03-01/', false],
      ['', true],
      ['wersje/2027-01-01/', false],
      ['zmiany/2021-03-15/', false],
      ['zmiany/2027-01-01/', false],
    ]);
  });

  it('says over each wording whether it is past, current or to come', () => {
    expect(plain(html('wersje/2020-03-01/'))).toContain('obowiązywało od 1 marca 2020 r. do 14 marca 2021 r. Nie jest aktualne.');
    expect(html('wersje/2021-03-15/')).toContain('To jest aktualne brzmienie tego dokumentu');
    expect(html('wersje/2021-03-15/')).toContain('Tekst ujednolicony');
    expect(html('wersje/2027-01-01/')).toContain('zacznie obowiązywać');
    expect([...pages.values()].every((page) => !asText(...page.html()).includes('tekst jednolity'))).toBe(true);
  });

  it('cites a wording that is not the current one as what it is', () => {
    const citedAs = (path: string): string | undefined => /data-cytat="([^"]*)"/.exec(html(path))?.[1]?.replace(/\u00a0/g, ' ');
    const name = 'uchwały nr X/1/2020 Rady Gminy Przykładowo z dnia 30 stycznia 2020 r.';
    expect(citedAs('wersje/2020-03-01/')).toBe(`${name} w brzmieniu obowiązującym od dnia 1 marca 2020 r.`);
    expect(citedAs('wersje/2021-03-15/')).toBe(name);
  });

  it('names in the timeline the act and the provision behind each wording', () => {
    expect(html('wersje/')).toContain('href="/uchwaly/2021/zmiana/#par-1-pkt-1"');
    expect(html('wersje/')).toContain('wording-future');
    expect(html('wersje/').match(/zmiana niewprowadzona/gi)).toHaveLength(1);
  });

  it('shows the change of an act in its words, before and after, then in the whole text', () => {
    const redline = html('zmiany/2021-03-15/');
    expect(redline).toContain('§\u00a02 otrzymuje brzmienie');
    expect(redline).toMatch(/<del>.*31\u00a0marca.*<\/del>.*<ins>.*30\u00a0kwietnia.*<\/ins>/);
    expect(redline).toContain('id="par-2-ust-3"');
    expect(redline.indexOf('historia--akt')).toBeLessThan(redline.indexOf('historia--calosc'));
  });

  it('quotes a change that was not applied on the current text and in the act that orders it', () => {
    const current = versionOn(work, corpus.settings.buildDate);
    const words = 'wyrazy „bardzo dawno” zastępuje się wyrazami „niedawno”';
    expect(plain(htmlOf(versionNotices(work, current, corpus)))).toContain(words);
    const amending = corpus.byId.get('uchwaly/2021/zmiana');
    if (amending === undefined) throw new Error('no act');
    const effects = plain(ledgerHtml(amending, corpus));
    expect(effects).toContain(words);
    expect(effects).toContain('href="/uchwaly/2020/zasady/zmiany/2021-03-15/#par-3a"');
  });

  it('marks changed provisions of the current text, each leading to its change', () => {
    const text = asText(corpus.htmlOf(work, versionOn(work, corpus.settings.buildDate)));
    expect([...text.matchAll(/class="change-mark" href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/uchwaly/2020/zasady/zmiany/2021-03-15/#par-2',
      '/uchwaly/2020/zasady/zmiany/2021-03-15/#par-3a',
    ]);
  });

  it('keeps an anchor on the current page for every provision that any wording has', () => {
    const current = versionOn(work, corpus.settings.buildDate);
    const page = asText(corpus.htmlOf(work, current)) + formerHtml(work, current, corpus);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...allAnchors(work)].filter((id) => !ids.includes(id))).toEqual([]);
    expect(formerHtml(work, current, corpus)).toContain('href="/uchwaly/2020/zasady/wersje/2020-03-01/#par-2-ust-3"');
    for (const version of work.versions) {
      const address = `/uchwaly/2020/zasady/wersje/${version.id}/`;
      expect(corpus.addresses.pages.get(address)).toEqual(allAnchors({ versions: [version] }));
    }
  });

  it('lets no markup of a text through', () => {
    for (const page of pages.values()) {
      expect(asText(...page.html()), page.path).not.toMatch(/<script|<b>zasad/);
    }
  });
});

describe('addresses of history', () => {
  it('may be linked to, wordings and redlines with their provisions, and are reported where they do not exist', () => {
    const links = [
      '/uchwaly/2020/zasady/wersje/',
      '/uchwaly/2020/zasady/wersje/2020-03-01/#par-2-ust-3',
      '/uchwaly/2020/zasady/zmiany/2021-03-15/#par-3a',
      '/uchwaly/2020/zasady/#par-2-ust-3',
      '/uchwaly/2020/zasady/atom.xml',
      '/uchwaly/2020/zasady/wersje/1999-01-01/',
      '/uchwaly/2020/zasady/wersje/2020-03-01/#par-3a',
    ];
    const news = ['---', 'tytul: A', 'data: 2021-03-01', '---', '', ...links.map((link) => `[x](${link})`), ''].join('\n');
    const { diagnostics } = corpusOf({ ...FILES, 'aktualnosci/a.md': news });
    const broken = diagnostics.filter(({ rule }) => rule === 'odnosnik-bez-celu' || rule === 'plik-brak');
    expect(broken.map(({ line }) => links[line - 6])).toEqual(links.slice(5));
  });

  it('can not be taken by a file', () => {
    const page = [
      '---',
      'numer: I/1/2020',
      'organ: Rada Gminy Przykładowo',
      'data: 2020-01-01',
      'w_sprawie: x',
      '---',
      '',
      '§ 1. A.',
    ];
    const { diagnostics } = corpusOf({ ...FILES, 'uchwaly/2020/zasady/wersje.md': page.join('\n') });
    expect(diagnostics.filter(({ rule }) => rule === 'adres-zajety')).toMatchObject([
      { file: 'uchwaly/2020/zasady/wersje.md', blocking: true },
    ]);
  });
});
