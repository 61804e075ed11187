import { describe, expect, it } from 'vitest';
import { isFrame, statuteTitles } from './damped-words.ts';

const titlesIn = (text: string): string[] => statuteTitles(text).map(({ start, end }) => text.slice(start, end));

describe('statuteTitles', () => {
  it('finds titles of statutes, and stops where the sentence goes on', () => {
    expect(
      titlesIn(
        'na podstawie art. 5a ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie, uchwala się',
      ),
    ).toEqual(['ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie']);
    expect(titlesIn('Program w rozumieniu ustawy o samorządzie gminnym na 2026 rok')).toEqual(['ustawy o samorządzie gminnym']);
  });

  it('finds none where a statute is only meant', () => {
    expect(titlesIn('Do spraw, których Program nie reguluje, stosuje się ustawę. Wolontariat szkolny.')).toEqual([]);
  });
});

describe('isFrame', () => {
  it.each([
    'Na podstawie art. 18 ust. 2 pkt 15 …',
    'Wykonanie uchwały powierza się Wójtowi.',
    'Uchwała wchodzi w życie z dniem podjęcia.',
  ])('knows the frame of an act: „%s”', (text) => {
    expect(isFrame(text)).toBe(true);
  });

  it('takes nothing else for it', () => {
    expect(isFrame('Termin składania ofert upływa 15 maja 2026 r.')).toBe(false);
  });
});
