import { describe, expect, it } from 'vitest';
import { act, citationsOf } from '../../testing/citations-of.ts';
import { corpusOf } from '../../testing/corpus-of.ts';

const citedIn = (text: string, files: Readonly<Record<string, string>> = {}): string[] =>
  citationsOf(corpusOf({ ...files, 'uchwaly/a.md': act(text, { data: '2020-02-01' }) }), 'uchwaly/a');

/** Where the words of a sentence lead, by the words. */
const leads = (sentence: string): Record<string, string> =>
  Object.fromEntries(citedIn(`§ 1. ${sentence}`).map((line) => line.split(' → ') as [string, string]));

const UDPP = 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie';

describe('the address of a statute', () => {
  it.each([
    ['(tj. z 2010 r. Dz. U. Nr 234, poz. 1536)', 'DU/2010/1536'],
    ['(Dz. U. Nr 234 z 2010 r., poz. 1536)', 'DU/2010/1536'],
    ['(Dz. U. Nr 234, poz. 1536 z 2010 r.)', 'DU/2010/1536'],
    ['(Dz. U. z dnia 24 lipca 2014 r., poz. 1118)', 'DU/2014/1118'],
    ['(tekst jedn. – Dz. U. z 2014 r. poz. 1118)', 'DU/2014/1118'],
    ['/Dz. U. z 2014 r. poz. 1118/', 'DU/2014/1118'],
    [', Dz. U. z 2014 r. poz. 1118', 'DU/2014/1118'],
    ['(Dziennik Ustaw z 2014 r. poz. 1118)', 'DU/2014/1118'],
  ])('takes its year from wherever it stands: „%s”', (bracket, address) => {
    expect(leads(`Zgodnie z art. 5a ${UDPP} ${bracket}.`)['art. 5a']).toBe(address);
  });

  it.each(['(Dz. U. Nr 234, poz. 1536 z późn. zm.)', '(t.j. Dz. U. Nr 234, poz. 1536)'])(
    'is not made of a year and a position that don’t stand together: „%s”',
    (bracket) => {
      expect(leads(`Zgodnie z art. 5a ${UDPP} ${bracket}.`)).toEqual({
        'art. 5a': 'DU/2003/873',
        'ustawy z dnia 24 kwietnia 2003 r.': 'DU/2003/873',
        'Dz. U. Nr 234, poz. 1536': 'unknown',
      });
    },
  );

  it('is given for each further position of a bracket, in its own year', () => {
    expect(leads(`Zgodnie z art. 5a ${UDPP} (Dz. U. z 2020 r. poz. 1057 oraz z 2021 r. poz. 1038, 1243 i 1535).`)).toMatchObject({
      'art. 5a': 'DU/2020/1057',
      'z 2021 r. poz. 1038': 'DU/2021/1038',
      1243: 'DU/2021/1243',
      1535: 'DU/2021/1535',
    });
    expect(leads('Zgodnie z Dz. U. z 2001 r. Nr 142, poz. 1591, z 2002 r. Nr 23, poz. 220, Nr 62, poz. 558')).toMatchObject({
      'z 2002 r. Nr 23, poz. 220': 'DU/2002/220',
      'Nr 62, poz. 558': 'DU/2002/558',
    });
  });

  it('is not that of another act which stands between a statute and the journal', () => {
    const order = 'rozporządzenia Ministra Finansów z dnia 5 maja 2010 r. w sprawie ewidencji (Dz. U. Nr 83, poz. 543)';
    expect(leads(`Zgodnie z art. 30 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym oraz ${order}.`)['art. 30']).toBe(
      'DU/1990/95',
    );
    expect(leads(`Zgodnie z art. 5 ${UDPP} i art. 7 ustawy o sporcie (Dz. U. z 2020 r. poz. 1133).`)).toMatchObject({
      'art. 5': 'DU/2003/873',
      'art. 7': 'DU/2020/1133',
    });
  });

  it('is that of an amending statute whose title names others', () => {
    const title = 'o zmianie ustawy o działalności pożytku publicznego i o wolontariacie oraz niektórych innych ustaw';
    expect(leads(`Zgodnie z art. 1 ustawy z dnia 5 sierpnia 2015 r. ${title} (Dz. U. poz. 1339).`)['art. 1']).toBe(
      'DU/2015/1339',
    );
  });

  it('tells two statutes of one day apart by their titles, and leads nowhere where there is no title', () => {
    const entry = 'ustawy z dnia 14 grudnia 2016 r. – Przepisy wprowadzające ustawę – Prawo oświatowe (Dz. U. z 2017 r. poz. 60)';
    expect(
      leads(
        `Zgodnie z art. 25 ustawy z dnia 14 grudnia 2016 r. – Prawo oświatowe (Dz. U. z 2018 r. poz. 996) i art. 208 ${entry}.`,
      ),
    ).toMatchObject({
      'art. 25': 'DU/2018/996',
      'art. 208': 'DU/2017/60',
    });
    expect(leads('Zgodnie z art. 12 ustawy z dnia 5 czerwca 1998 r. Rada uchwala statut.')['art. 12']).toBe('unknown');
  });

  it('tells them apart by their titles without a dash, and by their positions', () => {
    const words =
      'art. 1 ustawy z dnia 24 kwietnia 2003 r. Przepisy wprowadzające ustawę o działalności pożytku publicznego i o wolontariacie (Dz. U. Nr 96, poz. 874) i art. 2 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie';
    expect(leads(`Zgodnie z ${words}.`)).toMatchObject({ 'art. 1': 'DU/2003/874', 'art. 2': 'DU/2003/873' });
  });

  it('is of no year where neither the journal nor the act has one', () => {
    expect(leads('Zgodnie z art. 3 ustawy (Dz. U. Nr 96, poz. 873).')).toEqual({
      'art. 3': 'unknown',
      'Dz. U. Nr 96, poz. 873': 'unknown',
    });
  });

  it('is found by a title that is nearly right on the right day, and in capitals', () => {
    expect(leads('art. 3 ust. 3 ustawy z 24.04.2003 o działalności pożytku publicznego i wolontariacie')['art. 3 ust. 3']).toBe(
      'DU/2003/873',
    );
    expect(leads(`Zgodnie z ART. 3 UST. 3 ${UDPP.toUpperCase()} NA ROK 2017`)).toEqual({ 'ART. 3 UST. 3': 'DU/2003/873' });
  });
});

describe('an act without a number', () => {
  const files = {
    'uchwaly/q.md': act('§ 1. Q.', { data: '2018-05-10', w_sprawie: 'w sprawie regulaminu konsultacji' }),
    'uchwaly/r.md': act('§ 1. R.', { data: '2018-05-10', w_sprawie: 'w sprawie statutu sołectwa' }),
  };

  it('is told from another of its day by its title, and never taken for a statute', () => {
    expect(citedIn('§ 1. Zgodnie z uchwałą z dnia 10 maja 2018 r. w sprawie statutu sołectwa.', files)).toEqual([
      'uchwałą z dnia 10 maja 2018 r. → /uchwaly/r/',
    ]);
    expect(citedIn('§ 1. Zgodnie z uchwałą z dnia 10 maja 2018 r. ustala się nagrodę.', files)).toEqual([
      'uchwałą z dnia 10 maja 2018 r. → unknown',
    ]);
  });
});

describe('definitions written in one sentence', () => {
  it('define their terms and the statutes they stand for', () => {
    const sentence = `Ilekroć w uchwale mowa o: Ustawie należy przez to rozumieć ustawę z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2018 r. poz. 450), Dotacji rozumie się przez to dotację, o której mowa w art. 2 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych.`;
    const found = citedIn(`§ 1. ${sentence}\n\n§ 2. Zgodnie z art. 13 ust. 1 Ustawy i art. 5 ustawy udziela się dotacji.`);
    expect(found.slice(-2)).toEqual(['art. 13 ust. 1 → DU/2018/450', 'art. 5 → DU/2018/450']);
  });

  it('need no dash in a list', () => {
    const list = `Ilekroć w programie jest mowa o:\n\n1) ustawie należy przez to rozumieć ${UDPP.replace('ustawy', 'ustawę')} (Dz. U. z 2018 r. poz. 450).`;
    expect(citedIn(`§ 1. ${list}\n\n§ 2. Zgodnie z art. 13 ust. 1 ustawy.`).at(-1)).toBe('art. 13 ust. 1 → DU/2018/450');
  });
});
