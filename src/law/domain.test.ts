import { describe, expect, it } from 'vitest';
import { adoptionDeadline, reportDeadline } from './deadlines.ts';
import { requiredElements } from './programme-elements.ts';
import { SPHERES, sphereOf } from './spheres.ts';

describe('the statute on public benefit as data', () => {
  it('has the 41 spheres of art. 4 ust. 1, each once, in the order of the statute', () => {
    const items = SPHERES.map(({ item }) => item);
    expect(items).toHaveLength(41);
    expect(new Set(items).size).toBe(41);
    const [number, suffix] = [(item: string) => Number.parseInt(item, 10), (item: string) => item.replace(/^\d+/, '')];
    const sorted = [...items].sort((a, b) => number(a) - number(b) || (suffix(a) < suffix(b) ? -1 : 1));
    expect(items).toEqual(sorted);
  });

  it('gives the spheres the words of the statute', () => {
    expect(SPHERES.map(({ item, text }) => [item, ...text.split(' ').slice(0, 3)].join(' '))).toEqual([
      '1 pomocy społecznej, w',
      '1a wspierania rodziny i',
      '1aa tworzenia warunków do',
      '1b udzielania nieodpłatnej pomocy',
      '2 działalności na rzecz',
      '3 działalności charytatywnej',
      '4 podtrzymywania i upowszechniania',
      '5 działalności na rzecz',
      '5a działalności na rzecz',
      '6 ochrony i promocji',
      '7 działalności na rzecz',
      '8 promocji zatrudnienia i',
      '9 działalności na rzecz',
      '10 działalności na rzecz',
      '11 działalności wspomagającej rozwój',
      '12 działalności wspomagającej rozwój',
      '13 działalności wspomagającej rozwój',
      '14 nauki, szkolnictwa wyższego,',
      '15 działalności na rzecz',
      '16 kultury, sztuki, ochrony',
      '17 wspierania i upowszechniania',
      '18 ekologii i ochrony',
      '19 turystyki i krajoznawstwa',
      '20 porządku i bezpieczeństwa',
      '21 obronności państwa i',
      '22 upowszechniania i ochrony',
      '22a udzielania nieodpłatnego poradnictwa',
      '23 ratownictwa i ochrony',
      '24 pomocy ofiarom katastrof,',
      '25 upowszechniania i ochrony',
      '26 działalności na rzecz',
      '27 promocji i organizacji',
      '28 pomocy Polonii i',
      '29 działalności na rzecz',
      '29a działalności na rzecz',
      '30 promocji Rzeczypospolitej Polskiej',
      '31 działalności na rzecz',
      '32 przeciwdziałania uzależnieniom i',
      '32a rewitalizacji',
      '33 działalności na rzecz',
      '34 działalności na rzecz',
    ]);
  });

  it('knows from which year a sphere may stand in a programme', () => {
    const since = (year: number): string[] => SPHERES.filter(({ item }) => sphereOf(item, year) !== null).map(({ item }) => item);
    const later = ['5a', '22a', '34'];
    expect(since(2010)).toEqual([]);
    expect(since(2014)).toEqual(SPHERES.map(({ item }) => item).filter((item) => !later.includes(item)));
    expect(since(2015)).toEqual(SPHERES.map(({ item }) => item).filter((item) => item !== '34'));
    expect([since(2011).length, since(2021).length, since(2022).length]).toEqual([38, 40, 41]);
    expect(sphereOf('6a', 2020)).toBeNull();
  });

  it('does not put into a programme a sphere that came later', () => {
    expect(sphereOf('34', 2020)).toBeNull();
    expect(sphereOf('34', 2026)?.text).toContain('ekonomii społecznej');
    expect(sphereOf('5a', 2014)).toBeNull();
    expect(sphereOf('5a', 2016)?.text).toContain('cudzoziemców');
  });

  it('names no sphere of the years before the present numbers, when sport was another item', () => {
    expect(sphereOf('17', 2005)).toBeNull();
    expect(sphereOf('14', 2005)).toBeNull();
  });

  it('wants eleven elements of a yearly programme and five of a multi-year one', () => {
    expect(requiredElements(2020, 2020).map(({ item, name }) => `${String(item)} ${name}`)).toEqual([
      '1 cel główny i cele szczegółowe programu',
      '2 zasady współpracy',
      '3 zakres przedmiotowy',
      '4 formy współpracy, o których mowa w art. 5 ust. 2',
      '5 priorytetowe zadania publiczne',
      '6 okres realizacji programu',
      '7 sposób realizacji programu',
      '8 wysokość środków planowanych na realizację programu',
      '9 sposób oceny realizacji programu',
      '10 informacja o sposobie tworzenia programu oraz o przebiegu konsultacji',
      '11 tryb powoływania i zasady działania komisji konkursowych do opiniowania ofert w otwartych konkursach ofert',
    ]);
    expect([requiredElements(2010, 2010), requiredElements(2010, 2014)]).toEqual([[], []]);
    expect(requiredElements(2011, 2011)).toHaveLength(11);
    expect(requiredElements(2020, 2024).map(({ multiYearItem }) => multiYearItem)).toEqual([1, 2, 3, 4, 5]);
    expect(requiredElements(2020, 2024).map(({ item }) => item)).toEqual([1, 3, 6, 7, 8]);
  });

  it('moves the deadline of reports from April to May with the report on 2015', () => {
    expect([adoptionDeadline(2010), reportDeadline(2010)]).toEqual([null, null]);
    expect([adoptionDeadline(2011), reportDeadline(2011)]).toEqual(['2010-11-30', '2012-04-30']);
    expect(reportDeadline(2014)).toBe('2015-04-30');
    expect(reportDeadline(2015)).toBe('2016-05-31');
    expect(adoptionDeadline(2020)).toBe('2019-11-30');
  });
});
