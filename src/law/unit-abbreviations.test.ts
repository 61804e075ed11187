import { describe, expect, it } from 'vitest';
import { applyEdits } from './quotation-marks.ts';
import { unitAbbreviationEdits } from './unit-abbreviations.ts';

const written = (text: string): string => {
  const edits = [...unitAbbreviationEdits(text)].sort((a, b) => a.at - b.at);
  return applyEdits(text, edits);
};

describe('abbreviations of units', () => {
  it.each([
    ['art. 7 ust. 1 pkt. 15', 'art. 7 ust. 1 pkt 15'],
    ['pkt.  3 i ppkt.2', 'pkt  3 i ppkt2'],
    ['art 30 ust 2', 'art. 30 ust. 2'],
    ['Art  5, poz 506', 'Art.  5, poz. 506'],
    ['lit a) i lit  ab', 'lit. a) i lit.  ab'],
    ['art.3 ust.3, poz.506', 'art. 3 ust. 3, poz. 506'],
    ['Art.5', 'Art. 5'],
  ])('„%s” become „%s”', (text, wanted) => {
    expect(written(text)).toBe(wanted);
  });

  it.each([
    'art. 7 ust. 1 pkt 15 lit. a poz. 3',
    'pkt. programu',
    'xpkt. 3',
    'smart 30',
    '5art 30',
    'lit abc',
    'lit a.',
    'lit A',
    'art ustawy',
    'xust.3',
    'lit.a',
    'art. x',
  ])('„%s” stay', (text) => {
    expect(written(text)).toBe(text);
  });
});
