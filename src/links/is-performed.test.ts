import { describe, expect, it } from 'vitest';
import { shownStatus } from './shown-status.ts';
import { corpusOf } from '../testing/corpus-of.ts';

const act = (number: string, date: string, keys: string, body: string): string =>
  `---\nrodzaj: uchwała\nnumer: ${number}\ndata: ${date}\norgan: Rada Gminy Przykładowo\nw_sprawie: placów zabaw\nstatus: uchwalona\n${keys}---\n\n${body}\n`;

const SITE = 'miasto: Gmina Przykładowo\norgany: [{ nazwa: Rada Gminy Przykładowo, rodzaj: stanowiący }]\n';

const BASE = act(
  'III/7/2018',
  '2018-02-05',
  'wchodzi_w_zycie: 2018-03-01\n',
  '§ 1. Plac jest otwarty od świtu do zmierzchu.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 marca 2018 r.',
);
const amending = (extra = ''): string =>
  act(
    'IX/60/2018',
    '2018-09-10',
    'wchodzi_w_zycie: 2018-10-01\nzmienia: [uchwaly/baza]\n',
    `Na podstawie art. 18 ustawy uchwala się, co następuje:\n\n§ 1. W uchwale nr III/7/2018 § 1 otrzymuje brzmienie:\n\n„§ 1. Plac jest otwarty do godziny 20.”\n\n§ 2. Wykonanie uchwały powierza się Wójtowi.\n\n${extra}§ 3. Uchwała wchodzi w życie z dniem 1 października 2018 r.`,
  );
const REPEAL = act(
  'XX/130/2019',
  '2019-11-25',
  'wchodzi_w_zycie: 2020-01-01\nuchyla: [uchwaly/baza]\n',
  '§ 1. Traci moc uchwała nr III/7/2018 Rady Gminy Przykładowo z dnia 5 lutego 2018 r.\n\n§ 2. Uchwała wchodzi w życie z dniem 1 stycznia 2020 r.',
);

function statusOf(id: string, files: Readonly<Record<string, string>>, buildDate: string): string {
  const corpus = corpusOf({ 'serwis.yaml': SITE, ...files }, buildDate);
  const work = corpus.byId.get(id);
  return work === undefined ? 'none' : shownStatus(work);
}

describe('an amending act', () => {
  const files = { 'uchwaly/baza.md': BASE, 'uchwaly/zmiana.md': amending(), 'uchwaly/uchylenie.md': REPEAL };

  it('is in force while the act it changed is', () => {
    expect(statusOf('uchwaly/zmiana', files, '2019-12-31')).toBe('in-force');
  });

  it('is told as performed once that act has ended, and so is the act that repealed it', () => {
    expect(statusOf('uchwaly/zmiana', files, '2020-01-01')).toBe('performed');
    expect(statusOf('uchwaly/uchylenie', files, '2020-01-01')).toBe('performed');
  });

  it('stays in force where it has a rule of its own', () => {
    const own = '§ 2a. Do umów zawartych przed dniem wejścia w życie uchwały stosuje się przepisy dotychczasowe.\n\n';
    expect(statusOf('uchwaly/zmiana', { ...files, 'uchwaly/zmiana.md': amending(own) }, '2020-01-01')).toBe('in-force');
  });

  it('is not told as performed where one of its instructions was not applied', () => {
    const bad = '§ 2a. W uchwale nr III/7/2018 w § 9 wyraz „plac” zastępuje się wyrazem „skwer”.\n\n';
    expect(statusOf('uchwaly/zmiana', { ...files, 'uchwaly/zmiana.md': amending(bad) }, '2020-01-01')).toBe('in-force');
  });
});
