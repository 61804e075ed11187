import { describe, expect, it } from 'vitest';
import type { ActMention, JournalMention } from '../../law/citations/mentions.ts';
import { read } from '../../testing/read-legal-text.ts';
import type { Site } from '../../types.ts';
import { titleKeys } from './statute-index.ts';
import { abbreviated, isOfItsYear, journalAddress, journalOf, statuteRegister } from './statutes.ts';
import { unitText, type UnitText } from './unit-text.ts';

const textOf = (words: string): UnitText => {
  const [unit] = read(words).units;
  if (unit === undefined) throw new Error(words);
  return unitText(unit);
};

const actIn = ({ mentions }: UnitText): ActMention => {
  const act = mentions.find((mention) => mention.kind === 'act');
  if (act === undefined) throw new Error('no act');
  return act;
};

const du = (year: number, position: number): string => `https://eli.gov.pl/eli/DU/${String(year)}/${String(position)}/ogl`;
const siteWith = (...statutes: readonly { title: string; eli: string }[]): Site => ({ statutes }) as unknown as Site;

describe('a place in a journal', () => {
  const place = (fields: Partial<JournalMention>): JournalMention =>
    ({
      kind: 'journal',
      journal: 'DU',
      voivodeship: null,
      year: 2019,
      number: null,
      position: 688,
      start: 0,
      end: 0,
      ...fields,
    }) as JournalMention;

  it.each<[string, Partial<JournalMention>, string | null, string | null]>([
    ['has the address of its year', {}, null, du(2019, 688)],
    ['has the address of its year, whatever the day of the act', {}, '2003-04-24', du(2019, 688)],
    ['without a year is of the year of its act', { year: null }, '2003-04-24', du(2003, 688)],
    ['without any year has no address', { year: null }, null, null],
    ['of the Union has no address', { journal: 'UE' }, null, null],
    ['of Monitor Polski has its own address', { journal: 'MP' }, null, du(2019, 688).replace('DU', 'MP')],
    ['of no known voivodeship has no address', { journal: 'WOJ', voivodeship: 'Nadwiślańskiego' }, null, null],
    ['of a voivodeship left out has no address', { journal: 'WOJ' }, null, null],
    [
      'of a voivodeship has the address of its journal',
      { journal: 'WOJ', voivodeship: 'Wielkopolskiego' },
      null,
      'https://edziennik.poznan.uw.gov.pl/eli/POL_WOJ_WP/2019/688',
    ],
  ])('%s', (_, fields, date, address) => {
    expect(journalAddress(place(fields), date)).toBe(address);
  });
});

describe('the journal of an act', () => {
  const FULL = 'o pomocy społecznej (Dz. U. z 2019 r. poz. 1507)';

  it.each<[string, number | null]>([
    [`ustawy z dnia 12 marca 2004 r. ${FULL}`, 1507],
    ['ustawy z dnia 12 marca 2004 r. o pomocy społecznej (tekst jednolity: Dz. U. z 2019 r. poz. 1507)', 1507],
    ['ustawy z dnia 12 marca 2004 r. o pomocy społecznej', null],
    ['ustawy z dnia 12 marca 2004 r. o zmianie ustawy o pomocy społecznej (Dz. U. z 2019 r. poz. 1507)', 1507],
    [`ustawy z dnia 7 września 1991 r. o systemie oświaty oraz ustawy z dnia 12 marca 2004 r. ${FULL}`, null],
    [`ustawy z dnia 7 września 1991 r. o systemie oświaty i uchwały nr V/5/2019 ${FULL}`, null],
    ['ustawy z dnia 12 marca 2004 r. o pomocy społecznej, ogłoszonej w Dz. U. z 2019 r. poz. 1507', null],
    [`ustawy z dnia 12 marca 2004 r. o ${'pomocy '.repeat(70)}(Dz. U. z 2019 r. poz. 1507)`, null],
    [`ustawy z dnia 12 marca 2004 r. o ${'pomocy '.repeat(50)}(Dz. U. z 2019 r. poz. 1507)`, 1507],
  ])('stands in brackets after its title: „%s”', (words, position) => {
    const text = textOf(`Zgodnie z przepisami ${words}.`);
    expect(journalOf(actIn(text), text)?.position ?? null).toBe(position);
  });
});

describe('a place without a year', () => {
  it.each<[string, boolean]>([
    ['ustawy z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2019 r. poz. 1507)', true],
    ['ustawy z dnia 11 września 2015 r. o zdrowiu publicznym (Dz. U. poz. 1916)', true],
    ['ustawy z dnia 11 września 2015 r. o zdrowiu publicznym (tekst jednolity: Dz. U. poz. 1916)', false],
    ['ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. poz. 688)', false],
    ['ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. poz. 873)', true],
    ['ustawy o zdrowiu publicznym (Dz. U. poz. 1916)', true],
  ])('may be of the year of its act: „%s” %s', (words, expected) => {
    const text = textOf(`Zgodnie z przepisami ${words}.`);
    const journal = text.mentions.find((mention) => mention.kind === 'journal');
    if (journal === undefined) throw new Error('no journal');
    expect(isOfItsYear(journal, actIn(text), text)).toBe(expected);
  });
});

describe('an abbreviation', () => {
  it.each<[string, string | null]>([
    ['kpa', du(1960, 168)],
    ['kc', du(1964, 93)],
    ['kxy', null],
  ])('„%s” stands for one of the best known statutes', (short, url) => {
    expect(abbreviated(short)?.url ?? null).toBe(url);
  });
});

describe('the register of statutes', () => {
  const SPORT = 'ustawy z dnia 25 czerwca 2010 r. o sporcie (Dz. U. z 2019 r. poz. 1468)';
  const LAKES = 'ustawy z dnia 3 maja 2011 r. o jeziorach';
  const EMPTY = siteWith();

  it.each<[string, string, string | null]>([
    ['by a title that the text gave with a journal', 'ustawy o sporcie', du(2019, 1468)],
    ['by a day that the text gave with a journal', 'ustawy z dnia 25 czerwca 2010 r.', du(2019, 1468)],
    ['by the title of one of the best known', 'ustawy o samorządzie powiatowym', du(1998, 578)],
    ['not by another title', 'ustawy o portach', null],
    ['not by its kind alone', 'ustawy', null],
  ])('finds a statute %s', (_, words, url) => {
    const text = textOf(`Stosuje się art. 5 ${words}.`);
    expect(statuteRegister([textOf(`Na podstawie ${SPORT}.`)], EMPTY).find(actIn(text), text)?.url ?? null).toBe(url);
  });

  it.each<[string, string, string, string | null]>([
    ['with its day', 'ustawa z dnia 3 maja 2011 r. o jeziorach', 'DU/2011/640', du(2011, 640)],
    ['with a year written out', 'ustawa z dnia 3 maja 2011 roku o jeziorach', 'DU/2011/640', du(2011, 640)],
    ['without a day', 'o jeziorach', 'DU/2011/640', du(2011, 640)],
    ['of another journal', 'ustawa z dnia 3 maja 2011 r. o jeziorach', 'MP/2011/640', null],
    ['with more after its place', 'ustawa z dnia 3 maja 2011 r. o jeziorach', 'DU/2011/640/ogl', null],
    ['with more before its place', 'ustawa z dnia 3 maja 2011 r. o jeziorach', 'eli/DU/2011/640', null],
  ])('knows a statute of the settings %s', (_, title, eli, url) => {
    const register = statuteRegister([], siteWith({ title, eli }));
    expect(register.byTitle('ustawy o jeziorach')?.url ?? null).toBeNull();
    expect(register.byTitle('o jeziorach')?.url ?? null).toBe(url);
  });

  it('takes what the text says before what the settings say', () => {
    const site = siteWith({ title: 'o jeziorach', eli: 'DU/2011/640' });
    const text = textOf(`Na podstawie ${LAKES} (Dz. U. z 2018 r. poz. 12).`);
    expect(statuteRegister([text], site).byTitle('o jeziorach')?.url).toBe(du(2018, 12));
  });

  it.each<[string, readonly string[], string | null]>([
    ['the only one', [SPORT], 'o sporcie'],
    ['one that is named twice', [SPORT, 'ustawy z dnia 25 czerwca 2010 r. o sporcie'], 'o sporcie'],
    ['one that is named again by its day alone', [SPORT, 'ustawy z dnia 25 czerwca 2010 r.'], 'o sporcie'],
    ['none of two', [SPORT, LAKES], null],
    ['one without a journal', [LAKES], 'o jeziorach'],
    ['none that only its title names', ['ustawy o sporcie'], null],
    ['none where the text names none', ['uchwały nr V/5/2019'], null],
  ])('means by „ustawa” alone %s', (_, names, title) => {
    const single = statuteRegister(
      names.map((name) => textOf(`Na podstawie ${name}.`)),
      EMPTY,
    ).single();
    expect(single?.title ?? null).toEqual(title === null ? null : titleKeys(title));
  });

  it('does not take a resolution for a statute, nor an act with a number', () => {
    const texts = [
      'uchwały z dnia 3 maja 2011 r. w sprawie jezior',
      'zarządzenia nr 5/2011 z dnia 3 maja 2011 r. (Dz. U. z 2018 r. poz. 12)',
    ];
    expect(
      statuteRegister(
        texts.map((name) => textOf(`Na podstawie ${name}.`)),
        EMPTY,
      ).single(),
    ).toBeNull();
  });
});
