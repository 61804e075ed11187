import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../types.ts';
import type { SearchCompetition } from '../../competition-facts.ts';
import { fold } from '../../../law/fold.ts';
import type { FoundTerm } from '../answer.ts';
import { competitionReply } from './competition-reply.ts';
import { readQuery } from '../query.ts';

const day = (text: string): IsoDate => text as IsoDate;

const competition = (
  title: string,
  about: readonly string[],
  fields: Partial<SearchCompetition>,
  days: object,
): SearchCompetition => ({
  title,
  about,
  path: `/konkursy/2026/${about[0] ?? ''}/`,
  years: [2026],
  days: {
    mode: 'competition',
    announced: null,
    deadline: null,
    realisation: { from: null, to: null },
    resultBy: null,
    decided: null,
    cancelled: null,
    ...days,
  },
  programmeEnds: null,
  amount: null,
  place: null,
  results: [],
  ...fields,
});

const SITE = [
  competition(
    'Konkurs na sport',
    ['sport'],
    { amount: '80 000 zł', place: 'sekretariat, pok. 4' },
    { announced: day('2026-03-02'), deadline: { day: day('2026-03-27'), hour: '15:00' } },
  ),
  competition(
    'Konkurs na kulturę',
    ['kultura'],
    { place: 'sekretariat, pok. 4', results: ['Koło Gospodyń w Zagórzu (4 000 zł)', 'Orkiestra Dęta (6 500 zł)'] },
    { announced: day('2026-01-05'), deadline: { day: day('2026-01-26'), hour: null }, decided: day('2026-02-10') },
  ),
  competition('Konkurs na turystykę', ['turystyka'], { years: [2027] }, { announced: day('2026-12-01') }),
];

/** What is answered on a day; words of questions stand for themselves. */
function reply(query: string, today: string, site: readonly SearchCompetition[] = SITE): string | null {
  const terms = readQuery(query).terms.map(({ token }): FoundTerm => ({
    term: {
      label: token.text,
      names: [],
      longer: [],
      lemmas: [token.text.replace(/ę$/u, 'a')],
      family: [],
      exact: token.kind === 'exact',
      matches: () => false,
    },
    hits: new Map(),
    ways: [],
    concepts: [],
    isProcedure: false,
  }));
  return competitionReply(fold(query), terms, site, day(today))?.text.replaceAll('\u00a0', ' ') ?? null;
}

describe('competitionReply', () => {
  it('tells the last day by the day on which it is asked', () => {
    const query = 'do kiedy składać ofertę na sport';
    expect(reply(query, '2026-02-01')).toContain('od 2 marca 2026 r. do 27 marca 2026 r.');
    expect(reply(query, '2026-03-20')).toContain('Oferty można składać do 27 marca 2026 r. do godz. 15.00 (');
    expect(reply(query, '2026-04-01')).toContain('Termin składania ofert minął 27 marca 2026 r. o godz. 15.00.');
    expect(reply('termin składania ofert na kulturę', '2026-04-01')).toContain('można było składać do 26 stycznia 2026 r.');
  });

  it('says nothing of a last day that is not stated, and nothing of what no competition is for', () => {
    for (const query of [
      'termin ofert na turystyka',
      'do kiedy składać oferty na balet',
      'termin sprawozdania z dotacji',
      'kultura',
    ])
      expect(reply(query, '2026-12-05'), query).toBeNull();
    expect(reply('do kiedy składać ofertę na sport 2025', '2026-03-20')).toBeNull();
  });

  it('names those that take offers, or says that none does', () => {
    expect(reply('jakie konkursy są otwarte', '2026-03-20')).toBe(
      'Można składać oferty: „Konkurs na sport” – do 27 marca 2026 r. do godz. 15.00.',
    );
    expect(reply('otwarte nabory teraz', '2026-06-01')).toBe('Według danych serwisu żaden konkurs nie przyjmuje teraz ofert.');
    expect(reply('otwarty konkurs ofert', '2026-06-01')).toBeNull();
  });

  it('tells who was chosen, once that is so', () => {
    const query = 'kto wygrał konkurs na kultura';
    expect(reply(query, '2026-02-10')).toBe(
      '„Konkurs na kulturę”: wybrano oferty: Koło Gospodyń w Zagórzu (4 000 zł); Orkiestra Dęta (6 500 zł).',
    );
    expect(reply(query, '2026-02-01')).toContain('Termin składania ofert minął');
    expect(reply('wyniki konkursu na sport', '2026-03-20')).toContain('Oferty można składać');
  });

  it('tells the amount and the place', () => {
    expect(reply('ile dotacji na sport', '2026-03-20')).toBe('„Konkurs na sport”: kwota 80 000 zł.');
    expect(reply('ile dotacji na kultura', '2026-03-20')).toBeNull();
    expect(reply('gdzie złożyć ofertę', '2026-03-20')).toBe('„Konkurs na sport”: oferty składa się: sekretariat, pok. 4.');
    expect(reply('gdzie złożyć ofertę', '2026-06-01')).toBeNull();
  });

  it('tells the place of each competition that is open, and of none where one does not say', () => {
    const open = (place: string | null): SearchCompetition =>
      competition(
        'Konkurs na chór',
        ['chór'],
        { place },
        { announced: day('2026-03-01'), deadline: { day: day('2026-03-30'), hour: null } },
      );
    const asked = (place: string | null): string | null => reply('gdzie złożyć ofertę', '2026-03-20', [...SITE, open(place)]);
    expect(asked('dom kultury')).toBe(
      'Oferty składa się: „Konkurs na sport” – sekretariat, pok. 4; „Konkurs na chór” – dom kultury.',
    );
    expect(asked('sekretariat, pok. 4')).toBe(
      'Oferty w konkursach „Konkurs na sport”, „Konkurs na chór” składa się: sekretariat, pok. 4.',
    );
    expect(asked(null)).toBeNull();
  });
});
