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

  it('cuts every ending, the longest that there is', () => {
    const endings =
      'owaniami owaniach owaniom owaniem owania owanie owaniu owego owemu owych owymi owym owej owem owie owa owo owu owy owe iejszych ejszych iego iemu iami iach iom iej ich imi iem owi ego emu ami ach ymi ych om ow em ej ym im ie ia iu io a e i o u y';
    expect(endings.split(' ').filter((ending) => lightStem(`Rumun${ending}`) !== 'rumun')).toEqual([]);
  });

  it.each([
    ['Kraska', 'kraska', 'krask'],
    ['Krasce', 'krasce', 'krask'],
    ['Wącz', 'wącz', 'wak'],
    ['droga', 'drodze', 'drog'],
    ['Morze', 'Morza', 'mor'],
    ['mysz', 'myszy', 'myh'],
    ['Borek', 'Borka', 'bork'],
    ['Kozieł', 'Kozła', 'kozl'],
    ['Gaweł', 'Gaweł', 'gawl'],
    ['Nadiel', 'Nadiel', 'nadl'],
    ['aek', 'aek', 'aek'],
    ['Nowe', 'nowo', 'now'],
  ])('of „%s” and „%s” is „%s”', (one, other, stem) => {
    expect([lightStem(one), lightStem(other)]).toEqual([stem, stem]);
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
