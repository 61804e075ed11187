import { describe, expect, it } from 'vitest';
import { corpusOf, corpusOfTown } from '../testing/corpus-of.ts';
import type { Corpus } from '../types.ts';
import { programmeYear } from './programme-year.ts';
import { whatsNext } from './whats-next.ts';
import { TOWN } from '../testing/built-site.ts';

const leszno = (day: string): Corpus => corpusOfTown(TOWN, day);

function yearOf(corpus: Corpus, id: string): string[] {
  const work = corpus.byId.get(id);
  if (work === undefined) throw new Error(id);
  return programmeYear(work, corpus).map(({ kind, from, to, state, detail }) =>
    [kind, from === to ? from : `${from}–${to}`, state, detail ?? ''].join(' | ').replace(/ \| $/, ''),
  );
}

describe('the year of a programme', () => {
  it('goes from proposals to the missing report, with the deadline met by so many days', () => {
    expect(yearOf(leszno('2026-11-24'), 'programy/2020')).toEqual([
      'proposals | 2019-06-14 | past | ostatni dzień zgłaszania propozycji',
      'consultation | 2019-10-04–2019-10-11 | past',
      'adoption | 2019-10-24 | past | w terminie: 37 dni przed ustawowym terminem (30 listopada 2019 r.)',
      'period | 2020-01-01–2020-12-31 | past',
      'amendment | 2020-03-26 | past',
      'amendment | 2020-09-24 | past',
      'report | 2021-05-31 | unknown | W serwisie nie ma tego sprawozdania.',
    ]);
  });

  it('ends with the report where there is one', () => {
    const year = yearOf(leszno('2026-11-24'), 'programy/2019');
    expect(year.at(-1)).toBe('report | 2020-05-28 | past | w terminie: 3 dni przed ustawowym terminem (31 maja 2020 r.)');
  });

  it('knows on a day only what had happened by then', () => {
    expect(yearOf(leszno('2019-10-10'), 'programy/2020')).toEqual([
      'proposals | 2019-06-14 | past | ostatni dzień zgłaszania propozycji',
      'consultation | 2019-10-04–2019-10-11 | now | został 1 dzień',
      'adoption | 2019-11-30 | ahead | zostało 51 dni',
      'period | 2020-01-01–2020-12-31 | ahead',
    ]);
    expect(yearOf(leszno('2020-07-01'), 'programy/2020').slice(-3)).toEqual([
      'period | 2020-01-01–2020-12-31 | now | dzień 183 z 366',
      'amendment | 2020-03-26 | past',
      'report | 2021-05-31 | ahead | zostały 334 dni',
    ]);
  });

  const programme = (keys: string, text = '§ 1. Tekst.'): string => `---\ntytul: P\n${keys}\n---\n\n${text}\n`;
  const act = (day: string): string =>
    `---\norgan: Rada Gminy Próbna\ndata: ${day}\nw_sprawie: w sprawie programu\nwchodzi_w_zycie: ${day}\n---\n\n§ 1. Uchwala się program.\n`;

  it('says by how many days the deadline was missed', () => {
    const corpus = corpusOf({
      'programy/p.md': programme('rok: 2024\nuchwala: uchwaly/u'),
      'uchwaly/u.md': act('2023-12-19'),
    });
    expect(yearOf(corpus, 'programy/p')[0]).toBe(
      'adoption | 2023-12-19 | past | po terminie: 19 dni po ustawowym terminie (30 listopada 2023 r.)',
    );
  });

  it('does not claim that a programme without an act in the site was late', () => {
    const corpus = corpusOf({ 'programy/p.md': programme('rok: 2024') });
    expect(yearOf(corpus, 'programy/p')[0]).toBe(
      'adoption | 2023-11-30 | unknown | W serwisie nie ma uchwały, która przyjmuje ten program.',
    );
  });

  it('judges by the April deadline before 2015 and by none before the statute is known here', () => {
    const corpus = corpusOf({ 'programy/a.md': programme('rok: 2014'), 'programy/b.md': programme('rok: 2008') });
    expect(yearOf(corpus, 'programy/a').at(-1)).toContain('report | 2015-04-30');
    expect(yearOf(corpus, 'programy/b')).toEqual(['period | 2008-01-01–2008-12-31 | past']);
  });

  it('sets no day for adopting a multi-year programme, and has a report for each of its years', () => {
    const corpus = corpusOf({ 'programy/p.md': programme('lata: 2025–2027') }, '2026-08-01');
    expect(yearOf(corpus, 'programy/p').map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual([
      'period 2025-01-01–2027-12-31 now',
      'report 2026-05-31 unknown',
      'report 2027-05-31 ahead',
      'report 2028-05-31 ahead',
    ]);
  });

  it('takes the days of consultations from the programme where there is no announcement', () => {
    const corpus = corpusOf({
      'programy/p.md': programme(
        'rok: 2024',
        'Rozdział 1. Sposób tworzenia programu i przebieg konsultacji\n\n§ 1. Konsultacje trwały od dnia 2 października 2023 r. do dnia 9 października 2023 r.',
      ),
    });
    expect(yearOf(corpus, 'programy/p')[0]).toBe('consultation | 2023-10-02–2023-10-09 | past');
  });
});

describe('what happens next', () => {
  const next = (day: string): string[] =>
    whatsNext(leszno(day)).map(({ day: on, daysLeft, title }) => `${on} ${String(daysLeft)} ${title}`);

  it('names the last day for remarks, the statute’s deadline and the days after it', () => {
    expect(next('2026-11-24')).toEqual([
      '2026-11-27 3 Konsultacje projektu',
      '2026-11-30 6 Ustawowy termin uchwalenia programu',
      '2027-01-01 38 Okres realizacji',
      '2027-05-31 188 Termin sprawozdania za 2026 rok',
    ]);
  });

  it('tells of the next programme on the day the news of its adoption came out', () => {
    expect(next('2019-10-25')).toEqual([
      '2020-01-01 68 Okres realizacji',
      '2020-05-31 219 Termin sprawozdania za 2019 rok',
      '2021-05-31 584 Termin sprawozdania za 2020 rok',
    ]);
  });

  it('has the statute’s deadline in a year without programmes', () => {
    expect(next('2023-05-01')).toEqual(['2023-11-30 213 Ustawowy termin uchwalenia programu na rok 2024']);
    expect(next('2023-12-15')).toEqual([]);
  });
});
