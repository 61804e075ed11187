import { describe, expect, it } from 'vitest';
import { act, programme } from '../testing/citations-of.ts';
import { corpusOf, messagesOf } from '../testing/corpus-of.ts';
import type { LinkedWork } from '../types.ts';
import { publicUrl } from './public-url.ts';
import { worksByKind } from './works-by-kind.ts';

const files = (corpus: ReturnType<typeof corpusOf>, rule: string): string[] =>
  corpus.diagnostics.filter((message) => message.rule === rule).map(({ file }) => file);

describe('a number', () => {
  it('that another act of the organ has, however it is spaced, is reported once', () => {
    const corpus = corpusOf({
      'uchwaly/a.md': act('§ 1. A.', { numer: 'I/7/2020' }),
      'uchwaly/b.md': act('§ 1. B.', { numer: 'I/ 7/2020' }),
      'uchwaly/c.md': act('§ 1. C.', { numer: 'I/7/2020', organ: 'Wójt Gminy Próbnej' }),
      'uchwaly/d.md': act('§ 1. D.'),
      'uchwaly/e.md': act('§ 1. E.'),
    });
    expect(files(corpus, 'numer-powtorzony')).toEqual(['uchwaly/b.md']);
    expect(messagesOf(corpus, 'numer-powtorzony')).toEqual([expect.stringMatching(/^3:.*uchwaly\/a\.md/u)]);
    expect(files(corpus, 'organ-nieznany')).toEqual(['uchwaly/c.md']);
    expect(messagesOf(corpus, 'organ-nieznany')).toEqual([expect.stringMatching(/^4:/u)]);
  });
});

describe('the day of a programme', () => {
  const adopted = (day: string): string[] =>
    messagesOf(
      corpusOf({
        'uchwaly/a.md': act('§ 1. Uchwala się Program.', { numer: 'I/7/2019', data: day }),
        'programy/2020.md': programme('I/7/2019', '§ 1. Cel.'),
      }),
      'termin-ustawowy',
    );

  it('after that of the statute is reported, the last one allowed is not', () => {
    expect(adopted('2019-11-30')).toEqual([]);
    expect(adopted('2019-12-01')).toEqual([expect.stringContaining('program uchwalono')]);
  });
});

describe('a citation in a draft', () => {
  const draft = (words: string): string => act(`§ 1. ${words}`, { status: 'projekt', data: '2020-05-01' });
  const old = act('§ 1. Jest.\n\n§ 2. (uchylony)', { numer: 'I/7/2020' });

  it('of a repealed provision is reported, of one in force is not', () => {
    const told = (words: string): number =>
      files(corpusOf({ 'uchwaly/a.md': old, 'uchwaly/p.md': draft(words) }), 'odeslanie-do-uchylonego').length;
    expect(told('Stosuje się § 2 uchwały nr I/7/2020.')).toBe(1);
    expect(told('Stosuje się § 1 uchwały nr I/7/2020.')).toBe(0);
  });

  it('of a statute that nothing names is reported, in an adopted act is not', () => {
    const told = (text: string): number => files(corpusOf({ 'uchwaly/p.md': text }), 'nazwa-niezdefiniowana').length;
    expect(told(draft('Stosuje się art. 3 ust. 3 ustawy.'))).toBe(1);
    expect(told(draft('Stosuje się art. 3 ust. 3 ustawy z dnia 24 kwietnia 2003 r. o wolontariacie.'))).toBe(0);
    expect(told(act('§ 1. Stosuje się art. 3 ust. 3 ustawy.'))).toBe(0);
  });
});

describe('programmes of one year', () => {
  const titles = (corpus: ReturnType<typeof corpusOf>): (string | null)[] =>
    ['programy/a', 'programy/b', 'programy/c'].flatMap((id) => corpus.byId.get(id)?.apart ?? []);
  const keyed = (keys: string): string => `---\n${keys}\n---\n\n§ 1. Cel.\n`;

  it('are told apart by the organ that adopted each', () => {
    const corpus = corpusOf({
      'uchwaly/a.md': act('§ 1. Uchwala się Program.', { numer: 'I/1/2019', data: '2019-11-01' }),
      'uchwaly/b.md': act('§ 1. Uchwala się Program.', { numer: 'I/2/2019', data: '2019-11-01', organ: 'Rada Powiatu' }),
      'programy/a.md': programme('I/1/2019', '§ 1. Cel.'),
      'programy/b.md': programme('I/2/2019', '§ 1. Cel.'),
    });
    expect(titles(corpus)).toEqual(['Rada Gminy Próbna', 'Rada Powiatu']);
  });

  it('are told apart as draft and adopted text, else by title, else by file', () => {
    const of = (...texts: readonly string[]): (string | null)[] =>
      titles(corpusOf(Object.fromEntries(texts.map((text, index) => [`programy/${'abc'.charAt(index)}.md`, keyed(text)]))));
    expect(of('tytul: Program\nrok: 2020\nstatus: uchwalony', 'tytul: Program\nrok: 2020\nstatus: projekt')).toEqual(['projekt']);
    expect(of('tytul: Pierwszy\nrok: 2020\nstatus: projekt', 'tytul: Drugi\nrok: 2020\nstatus: projekt')).toEqual([
      'Pierwszy',
      'Drugi',
    ]);
    expect(of('tytul: Program\nrok: 2020\nstatus: projekt', 'tytul: Program\nrok: 2020\nstatus: projekt')).toEqual([
      'programy/a',
      'programy/b',
    ]);
    expect(of('tytul: Program\nrok: 2020\nstatus: projekt', 'tytul: Program\nrok: 2021\nstatus: projekt')).toEqual([]);
  });
});

describe('works by kind', () => {
  it('stand newest first, those of one day by file', () => {
    const corpus = corpusOf({
      'uchwaly/b.md': act('§ 1. B.', { data: '2020-01-30' }),
      'uchwaly/a.md': act('§ 1. A.', { data: '2020-01-30' }),
      'uchwaly/c.md': act('§ 1. C.', { data: '2021-01-30' }),
      'uchwaly/d.md': act('§ 1. D.', { data: '2019-01-30' }),
      'programy/2020.md': '---\ntytul: Program\nrok: 2020\nstatus: projekt\n---\n\n§ 1. Cel.\n',
      'programy/2022.md': '---\ntytul: Program\nrok: 2022\nstatus: projekt\n---\n\n§ 1. Cel.\n',
    });
    const groups = worksByKind([...corpus.byId.values()]);
    const ids = (works: readonly LinkedWork[]): string[] => works.map(({ document }) => document.id);
    expect(ids(groups.act)).toEqual(['uchwaly/c', 'uchwaly/a', 'uchwaly/b', 'uchwaly/d']);
    expect(ids(groups.programme)).toEqual(['programy/2022', 'programy/2020']);
    expect(ids(groups.news)).toEqual([]);
  });
});

describe('an address for others', () => {
  const work = { path: '/uchwaly/a/' } as LinkedWork;

  it.each([
    [null, null],
    ['https://eli.gov.pl/a', 'https://eli.gov.pl/a'],
    ['mailto:a@b.pl', 'mailto:a@b.pl'],
    ['#par-5', '/baza/uchwaly/a/#par-5'],
    ['/programy/2020/', '/baza/programy/2020/'],
  ])('of %j is %j', (address, url) => {
    expect(publicUrl(address, work, '/baza/')).toBe(url);
  });
});
