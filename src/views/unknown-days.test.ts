import { describe, expect, it } from 'vitest';
import { timelinePage } from '../html/history/timeline-page.ts';
import { wordingPage } from '../html/history/wording-page.ts';
import { apiDays } from '../publish/api-days.ts';
import { structuredData } from '../publish/structured-data.ts';
import { searchRecord } from '../search/search-record.ts';
import { corpusOf } from '../testing/corpus-of.ts';
import type { Corpus, LinkedWork } from '../types.ts';
import { asText } from '../cache/utf8.ts';
import { factsOf, statusOfWork } from './document-view.ts';
import { noticesOf } from './notices.ts';
import { searchFilters } from './search-filters.ts';
import { wordsOf } from './foreign-view.ts';
import { shownStatus } from '../links/shown-status.ts';

interface Shown {
  readonly work: LinkedWork;
  readonly corpus: Corpus;
  readonly notices: readonly string[];
}

/** An act of 20 November 2017 whose § 2 says its days, as it is shown nine years later. */
function shown(clause: string, ...keys: readonly string[]): Shown {
  const head = ['numer: XXV/4/2017', 'organ: Rada Gminy Próbna', 'data: 2017-11-20', 'w_sprawie: w sprawie zasad', ...keys];
  const text = ['---', ...head, '---', '', '§ 1. Uchwala się zasady.', '', `§ 2. ${clause}`, ''].join('\n');
  const corpus = corpusOf({ 'uchwaly/akt.md': text });
  const work = corpus.byId.get('uchwaly/akt');
  if (work === undefined) throw new Error('no act');
  return { work, corpus, notices: noticesOf(work, corpus).map((notice) => notice.text) };
}

const PUBLISHED = 'publikacja: { dziennik: POL_WOJ_WP, rok: 2017, pozycja: 9115, data: 2017-12-05 }';
const entryFact = ({ work, corpus }: Shown): string | undefined =>
  factsOf(work, corpus).find(({ label }) => label === 'Wchodzi w życie')?.value;

describe('an act whose first day is not known', () => {
  const act = shown('Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.');
  const { work, corpus, notices } = act;

  it('is adopted in the data, and is said to be of an unknown day', () => {
    expect([work.status, shownStatus(work)]).toEqual(['adopted', 'undated']);
    expect(statusOfWork(work)).toBe('uchwalona, nie ustalono, od kiedy obowiązuje');
    expect(entryFact(act)).toBe('nie ustalono');
  });

  it('is told of in its own words', () => {
    expect(notices).toEqual([
      'Akt uchwalono, ale nie ustalono, od kiedy obowiązuje. Tak o tym mówi: „Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia”.',
    ]);
  });

  it('is found by the search as such, and not among those of the future', () => {
    const [version] = work.versions;
    expect(searchRecord(work, version, true, corpus).filters.status).toEqual(['nieustalone']);
    const labels = searchFilters(corpus).flatMap(({ values }) => values.map(({ label }) => label));
    expect(labels).not.toContain('jeszcze nie obowiązuje');
  });

  it('is neither in force nor out of it for search engines', () => {
    expect(structuredData(work, corpus)).not.toHaveProperty('legislationLegalForce');
  });

  it('is never „not yet” in force on the pages of its history, nor in force', () => {
    const pages = [timelinePage(work, corpus), ...wordingPage(work, 0, corpus)];
    for (const page of pages) {
      const html = asText(...page.html()).replaceAll('\u00a0', ' ');
      expect(html).toContain('ustalono, od kiedy obowiązuje');
      expect(html).not.toMatch(/jeszcze nie obowiązuje|>obowiązuje<|brzmienie od/);
      expect(page.title).not.toContain('od 20 listopada 2017');
    }
  });

  it('gives its words in the data, and no day', () => {
    expect(apiDays(work.document)).toMatchObject({ entry: { read: 'whole', provision: 'par-2', first: [] }, ends: [] });
    expect(apiDays(shown('Uchwała wchodzi w życie niezwłocznie.').work.document)).toMatchObject({
      entry: { read: 'partly', words: 'Uchwała wchodzi w życie niezwłocznie', first: [] },
    });
  });

  it('has words for it in every language', () => {
    for (const language of ['en', 'uk'] as const)
      expect(wordsOf(language).status.undated).not.toBe(wordsOf(language).status.adopted);
  });
});

describe('an act that says nothing of its first day', () => {
  it('is of an unknown day too', () => {
    const { notices } = shown('Wykonanie uchwały powierza się Wójtowi.');
    expect(notices).toEqual([
      'Akt uchwalono, ale nie ustalono, od kiedy obowiązuje: nie znaleziono w nim przepisu, który o tym mówi.',
    ]);
  });
});

describe('an announcement without days', () => {
  it('is published, since it never enters into force', () => {
    const { work, notices } = shown('Ogłasza się tekst jednolity.', 'rodzaj: obwieszczenie');
    expect([shownStatus(work), statusOfWork(work), notices]).toEqual(['published', 'opublikowane', []]);
  });
});

describe('an act whose words may mean two days', () => {
  const within = 'Uchwała wchodzi w życie w terminie 14 dni od dnia ogłoszenia.';

  it('is in force once both have come', () => {
    const act = shown(within, PUBLISHED);
    expect(act.work.status).toBe('in-force');
    expect(entryFact(act)).toBe('19 grudnia 2017 r. albo 20 grudnia 2017 r.');
    expect(act.notices).toEqual([
      'Obowiązuje od 19 grudnia 2017 r. albo 20 grudnia 2017 r.: ze słów aktu nie wynika, od którego z tych dni.',
    ]);
  });

  it('is of an unknown day before', () => {
    const { work, notices } = shown(within, PUBLISHED.replace('2017-12-05', '2026-11-20'));
    expect(shownStatus(work)).toBe('undated');
    expect(notices[0]).toContain('4 grudnia 2026 r. albo 5 grudnia 2026 r.');
  });

  it('is expired once both last ones are over', () => {
    const { work } = shown('Uchwała wchodzi w życie z dniem podjęcia i traci moc z dniem 31 grudnia 2018 r.');
    expect(work.status).toBe('expired');
  });
});

describe('an act that will enter into force on a known day', () => {
  it('is said to be not yet in force', () => {
    const { work, notices } = shown('Uchwała wchodzi w życie z dniem 1 stycznia 2027 r.');
    expect([shownStatus(work), statusOfWork(work)]).toEqual(['adopted', 'uchwalona, jeszcze nie obowiązuje']);
    expect(notices).toEqual(['Akt uchwalono. Zacznie obowiązywać 1 stycznia 2027 r.']);
  });
});

describe('what an act says of its end or of parts of it', () => {
  it.each([
    ['i obowiązuje do czasu uchwalenia nowej uchwały', 'Nie ustalono, do kiedy akt obowiązuje.'],
    [
      ', z wyjątkiem § 1, który wchodzi w życie z dniem 1 stycznia 2027 r.',
      'Nie wszystkie przepisy obowiązują od tego samego dnia',
    ],
    [', a § 1 obowiązuje do dnia 31 grudnia 2030 r.', 'Część przepisów obowiązuje krócej niż cały akt'],
  ])('stands over its text: „%s”', (clause, expected) => {
    const { notices } = shown(`Uchwała wchodzi w życie z dniem podjęcia${clause.startsWith(',') ? '' : ' '}${clause}.`);
    expect(notices[0]).toBe('Obowiązuje od 20 listopada 2017 r.');
    expect(notices[1]).toContain(expected);
  });

  it('is left out where the day has come', () => {
    const { notices } = shown(
      'Uchwała wchodzi w życie z dniem podjęcia, z wyjątkiem § 1, który wchodzi w życie z dniem 1 stycznia 2018 r.',
    );
    expect(notices).toHaveLength(1);
  });
});
