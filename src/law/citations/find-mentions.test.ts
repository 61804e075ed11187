import { describe, expect, it } from 'vitest';
import { readUnitChain } from './chains.ts';
import { findMentions } from './find-mentions.ts';
import type { Mention, UnitsMention } from './mentions.ts';

const way = (mention: UnitsMention, text: string): string => {
  const ends = mention.ends.map(
    ({ steps, start, end }) => `${steps.map(({ kind, number }) => `${kind}-${number}`).join('/')} „${text.slice(start, end)}”`,
  );
  return `${ends.join(' ')}${mention.bareAttachment ? ' bare' : ''}`;
};

/** What a mention names, each of its ends with its words. */
function named(mention: Mention, text: string): string {
  switch (mention.kind) {
    case 'units':
      return way(mention, text);
    case 'act':
      return [mention.pointer, mention.type, mention.number, mention.date, mention.organ]
        .filter((part) => part !== null)
        .join('; ');
    case 'journal':
      return `${mention.journal}${mention.voivodeship === null ? '' : ` ${mention.voivodeship}`} ${String(mention.year)}/${String(mention.position)}`;
  }
}

const mentions = (text: string): string[] => findMentions(text).map((mention) => named(mention, text));
const words = (text: string): string[] => findMentions(text).map(({ start, end }) => text.slice(start, end));

describe('a chain of units', () => {
  it.each([
    ['§ 5', 'par-5 „§ 5”'],
    ['§5', 'par-5 „§5”'],
    ['Ust. 1', 'ust-1 „Ust. 1”'],
    ['art 5 ust 2', 'art-5/ust-2 „art 5 ust 2”'],
    ['§ 10 a ust. 2', 'par-10a/ust-2 „§ 10 a ust. 2”'],
    ['§ 5 ust. 2 pkt 3 i 4', 'par-5/ust-2/pkt-3 „§ 5 ust. 2 pkt 3” par-5/ust-2/pkt-4 „4”'],
    ['§ 5 ust. 1 i 2 pkt 3', 'par-5/ust-1 „§ 5 ust. 1” par-5/ust-2/pkt-3 „2 pkt 3”'],
    ['§ 5 ust. 1, 2 i 3 pkt 4 i 5', 'par-5/ust-1 „§ 5 ust. 1” par-5/ust-2 „2” par-5/ust-3/pkt-4 „3 pkt 4” par-5/ust-3/pkt-5 „5”'],
    ['§ 5, ust. 2', 'par-5/ust-2 „§ 5, ust. 2”'],
    ['§ 5 w ust. 2', 'par-5/ust-2 „§ 5 w ust. 2”'],
    ['art. 5 § 2', 'art-5/par-2 „art. 5 § 2”'],
    ['dziale II rozdziale 3', 'dzial-II/rozdz-3 „dziale II rozdziale 3”'],
    ['rozdział 2 § 5', 'rozdz-2/par-5 „rozdział 2 § 5”'],
    ['lit. a tiret drugie', 'lit-a/tir-2 „lit. a tiret drugie”'],
    ['tiret pierwsze podwójne tiret drugie', 'tir-1/tir-2 „tiret pierwsze podwójne tiret drugie”'],
    ['§ 5 zdanie drugie', 'par-5 „§ 5”'],
    ['zdanie pierwsze § 5', 'par-5 „§ 5”'],
  ])('goes down: „%s”', (text, wanted) => {
    expect(mentions(text)).toEqual([wanted]);
  });

  it.each([
    ['pkt 4 § 33', 'par-33/pkt-4 „pkt 4 § 33”'],
    ['lit. a ust. 2 § 5', 'par-5/ust-2/lit-a „lit. a ust. 2 § 5”'],
    ['pkt 3 i 4 § 33', 'par-33/pkt-3 „pkt 3 i 4 § 33”'],
    ['§ 5 rozdziału 2', 'rozdz-2/par-5 „§ 5 rozdziału 2”'],
  ])('goes up: „%s”', (text, wanted) => {
    expect(mentions(text)).toEqual([wanted]);
  });

  it.each([
    ['pkt 4, § 33', ['pkt-4 „pkt 4”', 'par-33 „§ 33”']],
    ['ust. 2 w § 5', ['ust-2 „ust. 2”', 'par-5 „§ 5”']],
    ['art. 5 ust. 1 § 2', ['art-5/ust-1 „art. 5 ust. 1”', 'par-2 „§ 2”']],
    ['pkt 4 § 33 ust. 2', ['par-33/pkt-4 „pkt 4 § 33”', 'ust-2 „ust. 2”']],
    ['§ 5 ust. 2 pkt 1 ust. 3', ['par-5/ust-2/pkt-1 „§ 5 ust. 2 pkt 1”', 'ust-3 „ust. 3”']],
    ['ust. 2 ust. 3', ['ust-2 „ust. 2”', 'ust-3 „ust. 3”']],
    ['lit. a tiret pierwsze, tiret drugie', ['lit-a/tir-1 „lit. a tiret pierwsze”', 'tir-2 „tiret drugie”']],
    ['§ 1 zdanie pierwsze ust. 2', ['par-1 „§ 1”', 'ust-2 „ust. 2”']],
    ['§ 5 i § 6', ['par-5 „§ 5”', 'par-6 „§ 6”']],
    ['(§5),(§6)', ['par-5 „§5”', 'par-6 „§6”']],
    ['§5,§6', ['par-5 „§5”', 'par-6 „§6”']],
  ])('ends where the next one begins: „%s”', (text, wanted) => {
    expect(mentions(text)).toEqual(wanted);
  });

  it.each([
    ['załącznik nr 1', ['zal-1 „załącznik nr 1”']],
    ['załącznik nr 1 i 2', ['zal-1 „załącznik nr 1” zal-2 „2”']],
    ['załącznika', [' „załącznika” bare']],
    ['załącznika nr 1 § 5', ['zal-1/par-5 „załącznika nr 1 § 5”']],
    ['§ 12 ust. 1 załącznika nr 2', ['zal-2/par-12/ust-1 „§ 12 ust. 1”']],
    ['§ 12 ust. 1–2 załącznika', ['par-12/ust-1 „§ 12 ust. 1” par-12/ust-2 „2” bare']],
    ['§ 12, załącznika nr 2', ['par-12 „§ 12”', 'zal-2 „załącznika nr 2”']],
    ['§ 12 w załączniku nr 2', ['par-12 „§ 12”', 'zal-2 „załączniku nr 2”']],
    ['§ 5 załącznika nr 1 ust. 2', ['zal-1/par-5 „§ 5 załącznika nr 1”', 'ust-2 „ust. 2”']],
  ])('may be of an attachment: „%s”', (text, wanted) => {
    expect(mentions(text)).toEqual(wanted);
  });

  it.each([
    ['pkt 1, 2) tekst', ['pkt-1 „pkt 1”']],
    ['§ 2 i 3) tekst', ['par-2 „§ 2”']],
    ['ust. 1 (a) i 2) tekst', ['ust-1 „ust. 1”']],
    ['(§ 5) pkt 1, 2) tekst', ['par-5 „§ 5”', 'pkt-1 „pkt 1”']],
    ['(pkt 1, 2) tekst', ['pkt-1 „pkt 1” pkt-2 „2”']],
    ['(§ 2 i 3) tekst', ['par-2 „§ 2” par-3 „3”']],
    ['(a) (ust. 1, 2) i', ['ust-1 „ust. 1” ust-2 „2”']],
    [`(${'a '.repeat(140)}ust. 1, 2) i`, ['ust-1 „ust. 1” ust-2 „2”']],
    [`(${'a '.repeat(150)}ust. 1, 2) i`, ['ust-1 „ust. 1”']],
  ])('has no label of a list at its end, but for the last number in brackets: „%s”', (text, wanted) => {
    expect(mentions(text)).toEqual(wanted);
  });

  it('has its sentences and its attachment in its words', () => {
    expect(words('w § 5 ust. 2 zdanie drugie i trzecie oraz')).toEqual(['§ 5 ust. 2 zdanie drugie i trzecie']);
    expect(words('w § 5 załącznika nr 1 do')).toEqual(['§ 5 załącznika nr 1']);
  });

  it.each(['zdanie pierwsze', 'xust. 5', '5§', 'ust', 'punktualnie', 'artysta 5', ''])('is none in „%s”', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it('is read at a place', () => {
    const text = 'w § 5 ust. 2 i pkt 3';
    const chain = readUnitChain(text, 2);
    expect(chain === null ? null : [way(chain, text), chain.start, chain.end]).toEqual(['par-5/ust-2 „§ 5 ust. 2”', 2, 12]);
    expect(readUnitChain(text, 0)).toBeNull();
    expect(readUnitChain('zdanie pierwsze', 0)).toBeNull();
  });
});

describe('an act', () => {
  it.each([
    ['niniejszej uchwały', ['self; uchwała']],
    ['tej uchwały', ['again; uchwała']],
    ['ww. ustawy', ['again; ustawa']],
    ['cytowanej ustawy z dnia 8 marca 1990 r. o samorządzie', ['again; ustawa; 1990-03-08']],
    ['USTAWY z dnia 18 marca 1990 r.', ['ustawa; 1990-03-18']],
    ['u c h w a ł a nr 5', ['uchwała; 5']],
    ['uchwały nr V/5/2020 z dnia 5 maja 2020 r.', ['uchwała; V/5/2020; 2020-05-05']],
    ['rozporządzenie Rady Ministrów z dnia 5 maja 2010 r.', ['rozporządzenie; 2010-05-05; Rady Ministrów']],
    [
      'uchwałami nr VII/80/2015 z dnia 5 maja 2015 r. i nr VIII/90/2015 z dnia 6 czerwca 2015 r. Rady Gminy Reszel',
      ['uchwała; VII/80/2015; 2015-05-05; Rady Gminy Reszel', 'uchwała; VIII/90/2015; 2015-06-06; Rady Gminy Reszel'],
    ],
    [
      '§ 5 ust. 1 oraz § 6, uchwały nr V/5/2020, załącznika do uchwały',
      ['par-5/ust-1 „§ 5 ust. 1”', 'par-6 „§ 6”', 'uchwała; V/5/2020', ' „załącznika” bare', 'uchwała'],
    ],
  ])('is named: „%s”', (text, wanted) => {
    expect(mentions(text)).toEqual(wanted);
  });

  it('has the words that name it', () => {
    expect(
      words('W niniejszej uchwale i uchwałach nr V/5/2020 z dnia 5 maja 2020 r. i nr VI/6/2020 z dnia 6 maja 2020 r., a'),
    ).toEqual(['niniejszej uchwale', 'uchwałach nr V/5/2020 z dnia 5 maja 2020 r.', 'nr VI/6/2020 z dnia 6 maja 2020 r.']);
  });

  it.each(['niniejszej umowności', 'tej gminy', 'poduchwała', 'radny'])('is none in „%s”', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('a place in a journal', () => {
  it.each([
    ['Dz. U. z 2019 r. poz. 688', ['DU 2019/688']],
    ['(Dz. U. z 2019 r. poz. 688, 1570 i 2020)', ['DU 2019/688', 'DU 2019/1570', 'DU 2019/2020']],
    ['Dz. U. z 2018 r. poz. 994 i 1000 oraz z 2019 r. poz. 5', ['DU 2018/994', 'DU 2018/1000', 'DU 2019/5']],
    ['Dz. Urz. Woj. Śl. z 2019 r. poz. 5', ['WOJ Śl 2019/5']],
    ['dziennik ustaw z 2010 r. nr 5 poz. 6', ['DU 2010/6']],
    ['M.P. poz. 5', ['MP null/5']],
  ])('is read: „%s”', (text, wanted) => {
    expect(mentions(text)).toEqual(wanted);
  });

  it.each([
    ['(tj. z 2010 r. Dz. U. Nr 234, poz. 1536)', 'DU 2010/1536'],
    ['z 2010 roku, Dz. U. poz. 7', 'DU 2010/7'],
    ['z 2010 roku , Dz.U. poz. 7', 'DU 2010/7'],
    ['z  2010  r.  ,  Dz.U. poz. 7', 'DU 2010/7'],
    ['z 2010 Dz.U. poz. 7', 'DU 2010/7'],
    ['z 2010 r.Dz.U. poz. 7', 'DU 2010/7'],
    ['Z 2010 R. Dz.U. poz. 7', 'DU 2010/7'],
    ['ustawa o finansach publicznych (z 2010 r. M.P. poz. 7', 'MP 2010/7'],
    ['z 2010 r. Dz. U. z 2011 r. poz. 7', 'DU 2011/7'],
    ['rz 2010 Dz.U. poz. 7', 'DU null/7'],
    ['1z 2010 r. Dz.U. poz. 7', 'DU null/7'],
    ['z 20 r. Dz.U. poz. 7', 'DU null/7'],
    ['z 20100 r. Dz.U. poz. 7', 'DU null/7'],
    ['z 2010 r. i Dz.U. poz. 7', 'DU null/7'],
    ['2010 r. Dz.U. poz. 7', 'DU null/7'],
    ['z 2010 r.                     Dz.U. poz. 7', 'DU null/7'],
  ])('may have its year before it: „%s”', (text, wanted) => {
    expect(mentions(text).at(-1)).toBe(wanted);
  });

  it('has the words of each position', () => {
    expect(words('ogłoszona (Dz. U. z 2019 r. poz. 688, 1570 oraz z 2020 r. poz. 5).')).toEqual([
      'Dz. U. z 2019 r. poz. 688',
      '1570',
      'z 2020 r. poz. 5',
    ]);
  });
});

describe('mentions of a text', () => {
  it('are found anew in each text', () => {
    expect([mentions('zmienia się § 5'), mentions('§ 6')]).toEqual([['par-5 „§ 5”'], ['par-6 „§ 6”']]);
  });

  it('stand in order and don’t overlap', () => {
    const text =
      'W § 5 ust. 1 i 2 uchwały nr V/5/2020 Rady Gminy z dnia 5 maja 2020 r. (Dz. Urz. Woj. Łódzkiego z 2020 r. poz. 5 i 6) oraz art. 5 ustawy z dnia 8 marca 1990 r. (Dz. U. z 2024 r. poz. 1465)';
    const found = findMentions(text);
    expect(found.map(({ kind }) => kind)).toEqual(['units', 'act', 'journal', 'journal', 'units', 'act', 'journal']);
    for (const [index, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});

describe('positions of a journal without „poz.”', () => {
  const positions = (text: string): [number | null, number][] =>
    findMentions(text).flatMap((mention): [number | null, number][] =>
      mention.kind === 'journal' ? [[mention.year, mention.position]] : [],
    );

  it.each([
    ['Dz. U. z 2024 r. poz. 5 i 6', [5, 6]],
    ['Ogłoszono w Dz. U. z 2024 r. poz. 5, 6 i 7.', [5, 6, 7]],
    ['Dz. U. z 2024 r. poz. 5–7', [5, 7]],
    ['Dz. U. z 2024 r. poz. 5 - 7 i 9)', [5, 7, 9]],
    ['Dz. U. z 2024 r. poz. 1057 i 6 ze zm.', [1057, 6]],
    ['Dz. U. z 2024 r. poz. 1057 oraz 8 zwanej dalej ustawą', [1057, 8]],
    ['Dz. U. z 2024 r. poz. 5, poz. 6 i poz. 7', [5, 6, 7]],
  ])('are read to the last in „%s”', (text, expected) => {
    expect(positions(text)).toEqual(expected.map((position) => [2024, position]));
  });

  it.each([
    ['a number of other things', 'Dz. U. z 2024 r. poz. 5 i 6 innych aktów'],
    ['a number of rows', 'Dz. U. z 2024 r. poz. 5, 6 i 7 tabeli'],
    ['rows with their own „poz.”', 'Dz. Urz. Woj. Łódzkiego z 2024 r. poz. 5, poz. 3 i 4 w tabeli otrzymują brzmienie'],
    ['rows that are changed', 'Dz. Urz. Woj. Łódzkiego z 2024 r. poz. 5, poz. 3 skreśla się'],
    ['a lower number after a dash', 'Dz. U. z 2024 r. poz. 5 – 2.'],
  ])('are not taken for %s', (_, text) => {
    expect(positions(text)).toEqual([[2024, 5]]);
  });

  it('are no part of one that the end of what is read at a time cuts', () => {
    const list = Array.from({ length: 60 }, (_, index) => String(1000 + index)).join(', ');
    for (const [, position] of positions(`Dz. U. z 2024 r. poz. ${list}.`)) expect(position).toBeGreaterThan(999);
  });
});
