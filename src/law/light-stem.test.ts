import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { lightStem } from './light-stem.ts';
import { searchKey } from './search-key.ts';

describe('lightStem', () => {
  it.each([
    ['Wiśniowiec', 'Wiśniowca', 'Wiśniowcem', 'Wiśniowcu'],
    ['Borek', 'Borku', 'Borka', 'Borkiem'],
    ['pumptrack', 'pumptracku', 'pumptrackiem', 'pumptracki', 'pumptracków', 'pumptrackami'],
    ['regranting', 'regrantingu', 'regrantingiem', 'regrantingowi'],
    ['Zbychowo', 'Zbychowa', 'Zbychowem', 'Zbychowie', 'Zbychowu'],
    ['Rybów', 'Rybowa', 'Rybowem', 'Rybowie'],
    ['interesariusz', 'interesariusza', 'interesariuszy', 'interesariuszom', 'interesariuszami'],
    ['Kowalczewski', 'Kowalczewskiego', 'Kowalczewskiemu', 'Kowalczewskim', 'Kowalczewska', 'Kowalczewskiej'],
  ])('joins the forms of %s', (...forms) => {
    expect(new Set(forms.map(lightStem)).size).toBe(1);
  });

  it('leaves three letters at least', () => {
    for (const word of ['osp', 'kgw', 'ala', 'ule']) expect(lightStem(word).length).toBeGreaterThanOrEqual(3);
  });
});

describe('fold', () => {
  it('takes off every Polish mark, also the stroke of ł', () => {
    expect(fold('ZAŻÓŁĆ GĘŚLĄ JAŹŃ')).toBe('zazolc gesla jazn');
  });
});

describe('searchKey', () => {
  it('keeps apart words that differ in diacritics alone, in plain letters and digits and two signs', () => {
    const keys = ['sąd', 'sad', 'łaska', 'laska', 'xv/200/2019', '1.5%', '~regranting'].map(searchKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z\d~]+\$$/);
  });
});
