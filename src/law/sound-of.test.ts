import { describe, expect, it } from 'vitest';
import { soundOf } from './sound-of.ts';

describe('soundOf', () => {
  it.each([
    ['kułko', 'kółko'],
    ['alkocholizm', 'alkoholizm'],
    ['żeka', 'rzeka'],
  ])('hears „%s” as „%s”', (wrong, right) => {
    expect(soundOf(wrong)).toBe(soundOf(right));
  });

  it('hears different words as different', () => {
    expect(soundOf('kosz')).not.toBe(soundOf('koszt'));
  });
});
