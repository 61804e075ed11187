import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type DiffPiece } from './diff-words.ts';
import { tokensOf } from './tokens.ts';
import { cpuTime } from '../testing/cpu-time.ts';

/** „[-usunięte-]{+dodane+}”, for reading. */
const written = (pieces: readonly DiffPiece[]): string =>
  pieces.map(({ how, text }) => (how === 'same' ? text : how === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

const side = (pieces: readonly DiffPiece[], without: DiffPiece['how']): string =>
  pieces
    .filter(({ how }) => how !== without)
    .map(({ text }) => text)
    .join('');

describe('a redline of words', () => {
  it.each([
    [
      'a number is never split',
      'planuje się kwotę 2 380 000 zł (słownie: dwa miliony trzysta osiemdziesiąt tysięcy złotych).',
      'planuje się kwotę 2 405 000 zł (słownie: dwa miliony czterysta pięć tysięcy złotych).',
      'planuje się kwotę [-2 380 000-]{+2 405 000+} zł (słownie: dwa miliony [-trzysta osiemdziesiąt-]{+czterysta pięć+} tysięcy złotych).',
    ],
    ['a year is changed whole', 'w 2025 r.', 'w 2026 r.', 'w [-2025-]{+2026+} r.'],
    [
      'a number of an act is one word',
      'uchwała nr XV/12/2019 Rady',
      'uchwała nr XV/13/2019 Rady',
      'uchwała nr [-XV/12/2019-]{+XV/13/2019+} Rady',
    ],
    [
      'a raised number is one word',
      'na podstawie art. 4^1^ ustawy',
      'na podstawie art. 4^2^ ustawy',
      'na podstawie art. [-4^1^-]{+4^2^+} ustawy',
    ],
    [
      'a phrase is not torn by a space',
      'do dnia 30 czerwca 2020 r. – ogłoszenie',
      'do dnia 15 października 2020 r. – ogłoszenie',
      'do dnia [-30 czerwca-]{+15 października+} 2020 r. – ogłoszenie',
    ],
    [
      'new words alone are added',
      'organizowanie spotkań w siedzibie Urzędu, co najmniej raz na kwartał;',
      'organizowanie spotkań w siedzibie Urzędu lub zdalnie, co najmniej raz na kwartał;',
      'organizowanie spotkań w siedzibie Urzędu{+ lub zdalnie+}, co najmniej raz na kwartał;',
    ],
    ['closing punctuation', 'wolontariat.', 'wolontariat;', 'wolontariat[-.-]{+;+}'],
    [
      'a sentence with little in common is replaced whole',
      'Program przyjmuje się w wykonaniu obowiązku wynikającego z ustawy.',
      'Biuro prowadzi wykaz organizacji.',
      '[-Program przyjmuje się w wykonaniu obowiązku wynikającego z ustawy.-]{+Biuro prowadzi wykaz organizacji.+}',
    ],
    ['nothing changed', 'bez zmian', 'bez zmian', 'bez zmian'],
    ['there was nothing', '', 'Nowy przepis.', '{+Nowy przepis.+}'],
    ['nothing is left', 'Dawny przepis.', '', '[-Dawny przepis.-]'],
  ])('%s', (_, before, after, expected) => {
    expect(written(diffWords(before, after))).toBe(expected);
  });

  it('holds both texts, character for character', () => {
    const word = fc.constantFrom(
      '§ 5',
      'art. 4^1^',
      '2 380 000',
      'gmina',
      'i',
      'w',
      ',',
      '.',
      ' ',
      '\u00a0',
      'Łódź',
      '😀',
      '\ud800',
      '\n',
    );
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '')), { maxLength: 30 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(side(pieces, 'added')).toBe(before);
        expect(side(pieces, 'removed')).toBe(after);
        expect(tokensOf(before).join('')).toBe(before);
      }),
    );
  });

  it('is quick with a paragraph of a megabyte, alike or not', () => {
    const long = Array.from({ length: 150_000 }, (_, index) => `wyraz${String(index % 977)}`).join(' ');
    const other = Array.from({ length: 150_000 }, (_, index) => `inny${String((index * 7) % 983)}`).join(' ');
    const start = cpuTime();
    expect(diffWords(long, `${long} koniec`).map(({ how }) => how)).toEqual(['same', 'added']);
    expect(diffWords(long, other).map(({ how }) => how)).toEqual(['removed', 'added']);
    expect(cpuTime() - start).toBeLessThan(20_000);
  });
});
