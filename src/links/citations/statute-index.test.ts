import { describe, expect, it } from 'vitest';
import { statuteIndex, titleKeys } from './statute-index.ts';

const statute = (date: string | null, title: string, type = 'ustawa') => ({ type, date, title: titleKeys(title), url: title });

const INDEX = statuteIndex([
  statute('2003-04-24', 'o działalności pożytku publicznego i o wolontariacie'),
  statute('2003-04-24', 'Prawo zamówień publicznych'),
  statute('2010-06-25', 'o sporcie'),
  statute('1996-01-18', 'o kulturze fizycznej'),
  statute('1996-01-18', 'o kulturze fizycznej i sporcie'),
  statute(null, 'o samorządzie gminnym'),
  statute('2020-01-01', 'o samorządzie powiatowym', 'rozporządzenie'),
  statute('2021-01-01', ''),
]);

describe('a statute', () => {
  it.each<[string | null, string | null, string, string?]>([
    [
      'o działalności pożytku publicznego i o wolontariacie',
      '2003-04-24',
      'o działalności pożytku publicznego i o wolontariacie',
    ],
    ['o działalności pożytku publicznego i o wolontariacie', '2003-04-24', 'o działalności pożytku publicznego'],
    ['o działalności pożytku publicznego i o wolontariacie', '2003-04-24', 'o działalności pożytku publicznego i wolontariacie'],
    ['o działalności pożytku publicznego i o wolontariacie', null, 'o działalności pożytku publicznego'],
    ['Prawo zamówień publicznych', '2003-04-24', 'Prawa zamówień publicznych'],
    [null, '2003-04-24', ''],
    [null, '2003-04-24', 'o pomocy społecznej'],
    [null, '2003-04-25', 'o działalności pożytku publicznego'],
    ['o sporcie', '2010-06-25', ''],
    ['o sporcie', '2010-06-25', 'o sporcie'],
    ['o sporcie', null, 'o sporcie'],
    [null, null, 'o sporcie kwalifikowanym'],
    [null, null, 'o'],
    ['o kulturze fizycznej', '1996-01-18', 'o kulturze fizycznej'],
    ['o samorządzie gminnym', null, 'o samorządzie gminnym'],
    ['o samorządzie gminnym', '1990-03-08', 'o samorządzie gminnym'],
    [null, null, 'o samorządzie powiatowym'],
    [null, '2020-01-01', 'o samorządzie powiatowym'],
    ['o samorządzie powiatowym', '2020-01-01', 'o samorządzie powiatowym', 'rozporządzenie'],
    ['', '2021-01-01', 'o czymkolwiek'],
    ['', '2021-01-01', ''],
  ])('„%s” is what %j „%s” names', (url, date, title, type = 'ustawa') => {
    expect(INDEX.find(type, date, titleKeys(title))?.url ?? null).toBe(url);
  });
});
