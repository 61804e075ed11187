import { describe, expect, it } from 'vitest';
import { possibleRelatives } from './derivation.ts';

describe('words of one family', () => {
  it.each([
    ['hospicjum', 'hospicyjny'],
    ['hospicyjny', 'hospicjum'],
    ['sport', 'sportowy'],
    ['gmina', 'gminny'],
    ['edukacja', 'edukacyjny'],
    ['stypendium', 'stypendysta'],
    ['harcerz', 'harcerski'],
    ['finansować', 'finansowanie'],
    ['nauczyciel', 'nauczycielka'],
    ['miasto', 'miejski'],
    ['dziecięcy', 'dziecko'],
    ['dziecięcy', 'dzieci'],
    ['harcerz', 'harcerstwo'],
  ])('„%s” may have made „%s”', (lemma, relative) => {
    expect(possibleRelatives(lemma)).toContain(relative);
  });

  it('are those that no rule tells first, each once', () => {
    const relatives = possibleRelatives('harcerstwo');
    expect(relatives[0]).toBe('harcerz');
    expect(new Set(relatives).size).toBe(relatives.length);
    expect(possibleRelatives('sąsiad').slice(0, 2)).toEqual(['sąsiedzki', 'sąsiadowy']);
  });

  it('are not those that only look alike', () => {
    expect(possibleRelatives('wysokość')).toEqual([]);
    expect(possibleRelatives('wysoky')).not.toContain('wysokość');
    expect(possibleRelatives('rada')).not.toContain('radny');
    expect(possibleRelatives('sport')).not.toContain('sport');
  });

  it('have a stem of three letters at least', () => {
    expect(possibleRelatives('osa')).toEqual(['osaowy', 'osany', 'osaalny', 'osaski', 'osaka', 'osaowiec', 'osaik', 'osaizm']);
    expect(possibleRelatives('kasa')).toContain('kasowy');
    expect(possibleRelatives('x')).toEqual([]);
  });
});
