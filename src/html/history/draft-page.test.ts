import { describe, expect, it } from 'vitest';
import { homeView } from '../../views/home.ts';
import { noticesOf } from '../../views/notices.ts';
import { corpusOf, messagesOf } from '../../testing/corpus-of.ts';
import type { Corpus } from '../../types.ts';
import { htmlOf } from '../elements.ts';
import { versionLinks } from './version-parts.ts';
import { historyPages } from './history-pages.ts';

const act = (keys: string, text: string): string =>
  `---\norgan: Rada Gminy Próbna\nw_sprawie: w sprawie programu\n${keys}---\n\n${text}\n`;
const FIRST = '§ 1. Celem programu jest współpraca z organizacjami.\n\n§ 2. Na program przeznacza się 10 000 zł.';
const SECOND = `${FIRST.replace('10 000', '12 000')}\n\n§ 3. Program ogłasza się w Biuletynie Informacji Publicznej.`;
const FILES = {
  'uchwaly/projekt-1.md': act('status: projekt\n', FIRST),
  'uchwaly/projekt-2.md': act('status: projekt\ndruk: 15\npoprzedni_projekt: uchwaly/projekt-1\n', SECOND),
};
const ADOPTED = {
  ...FILES,
  'uchwaly/uchwala.md': act(
    'numer: I/1/2026\ndata: 2026-11-20\nprojekt_uchwaly: uchwaly/projekt-2\n',
    SECOND.replace('12 000', '15 000'),
  ),
};

function pageAt(corpus: Corpus, path: string): { title: string; indexed: boolean; html: string } | undefined {
  const page = corpus.works.flatMap((work) => historyPages(work, corpus)).find((one) => one.path === path);
  return page === undefined
    ? undefined
    : {
        title: page.title,
        indexed: page.indexed,
        html: page
          .html()
          .map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part)))
          .join(''),
      };
}

const noticeOf = (corpus: Corpus, id: string) => {
  const work = corpus.byId.get(id);
  return work === undefined ? undefined : noticesOf(work, corpus).find(({ tone }) => tone !== 'info');
};

describe('versions of a draft', () => {
  it('are compared, provision by provision, on a page that search engines do not list', () => {
    const corpus = corpusOf(FILES);
    const page = pageAt(corpus, '/uchwaly/projekt-2/zmiany/wobec-projektu/');
    expect(page?.indexed).toBe(false);
    expect(page?.html).toContain('Co zmieniono wobec poprzedniej wersji projektu');
    expect(page?.html).toMatch(/<del[^>]*>(?:<[^>]+>)*10/u);
    expect(page?.html).toMatch(/<ins[^>]*>(?:<[^>]+>)*12/u);
    expect(page?.html).toContain('href="/uchwaly/projekt-1/"');
    expect(corpus.addresses.pages.has('/uchwaly/projekt-2/zmiany/wobec-projektu/')).toBe(true);
    expect(pageAt(corpus, '/uchwaly/projekt-1/zmiany/wobec-projektu/')).toBeUndefined();
  });

  it('lead from the former to the newest, and from that to the comparison', () => {
    const corpus = corpusOf(FILES);
    expect(noticeOf(corpus, 'uchwaly/projekt-1')).toMatchObject({
      text: expect.stringContaining('wcześniejsza wersja') as unknown,
      causes: [{ label: 'Najnowsza wersja projektu', works: [{ path: '/uchwaly/projekt-2/' }] }],
    });
    const newest = corpus.byId.get('uchwaly/projekt-2');
    expect(newest === undefined ? '' : htmlOf(versionLinks(newest, corpus))).toContain(
      '/uchwaly/projekt-2/zmiany/wobec-projektu/',
    );
  });

  it('all lead to the act that was adopted, which is compared with the last', () => {
    const corpus = corpusOf(ADOPTED);
    for (const id of ['uchwaly/projekt-1', 'uchwaly/projekt-2'])
      expect(noticeOf(corpus, id)).toMatchObject({ causes: [{ works: [{ path: '/uchwaly/uchwala/' }] }] });
    const page = pageAt(corpus, '/uchwaly/uchwala/zmiany/wobec-projektu/');
    expect(page?.html).toContain('Co zmieniono wobec projektu');
    expect(page?.html).toMatch(/<ins[^>]*>(?:<[^>]+>)*15/u);
    expect(page?.html).not.toContain('To są wersje projektu');
  });

  it('must both be drafts of one kind', () => {
    const wrong = { ...ADOPTED, 'uchwaly/projekt-3.md': act('status: projekt\npoprzedni_projekt: uchwaly/uchwala\n', FIRST) };
    expect(messagesOf(corpusOf(wrong), 'relacja-rodzaj')).toHaveLength(1);
  });

  it('that come round again end the way', () => {
    const circle = {
      'uchwaly/a.md': act('status: projekt\npoprzedni_projekt: uchwaly/b\n', FIRST),
      'uchwaly/b.md': act('status: projekt\npoprzedni_projekt: uchwaly/a\n', SECOND),
    };
    expect(noticeOf(corpusOf(circle), 'uchwaly/a')?.text).toContain('wcześniejsza wersja');
  });

  it('of a programme leave only the newest for the next year', () => {
    const programme = (keys: string, text: string): string =>
      `---\ntytul: Program współpracy na rok 2027\nrok: 2027\nstatus: projekt\n${keys}---\n\n${text}\n`;
    const corpus = corpusOf({
      'programy/projekt-1.md': programme('', FIRST),
      'programy/projekt-2.md': programme('poprzedni_projekt: programy/projekt-1\n', SECOND),
    });
    const view = homeView(corpus);
    expect(view.next?.document.id).toBe('programy/projekt-2');
    expect(view.current).toEqual([]);
    expect(corpus.byKind.programme.map(({ apart }) => apart).sort()).toEqual([null, 'wcześniejsza wersja projektu']);
    expect(pageAt(corpus, '/programy/projekt-2/zmiany/wobec-projektu/')?.html).toMatch(/<ins[^>]*>(?:<[^>]+>)*12/u);
  });
});
