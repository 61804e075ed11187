import { describe, expect, it } from 'vitest';
import { wordTable } from './word-table.ts';

const WORDS = ['5', 'gmina/NP', 'Gmina/x', 'gminny/b ', 'A-dur', 'żółć/ł', 'gmin', ''].join('\n');

describe('wordTable', () => {
  const { flagsOf, flagsUnder, entriesOf, bare } = wordTable(WORDS);

  it('gives the flags of whole words alone', () => {
    expect(['gminny', 'żółć', 'gmin', 'gm', 'gminna', 'gmina/np', ''].map(flagsOf)).toEqual([
      'b',
      'ł',
      '',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('puts together the flags of a word that stands twice, as written, whatever the case of the word', () => {
    expect(flagsOf('gmina')).toBe('NPx');
  });

  it('gives the lines of a word as they are written', () => {
    expect(entriesOf('gmina')).toEqual([
      { word: 'gmina', flags: 'NP' },
      { word: 'Gmina', flags: 'x' },
    ]);
    expect(entriesOf('gminna')).toEqual([]);
  });

  it('finds words by a beginning and an end', () => {
    const under = flagsUnder('gmin');
    expect([under('a'), under('ny'), under(''), under('y')]).toEqual(['NPx', 'b', '', undefined]);
  });

  it('lists words without flags', () => {
    expect(bare()).toEqual(['5', 'a-dur', 'gmin']);
  });

  it('finds every word of a list that fills the table', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `s${index.toString(36)}`);
    const table = wordTable(words.map((word, index) => `${word}/${String(index)}`).join('\n'));
    expect(words.filter((word, index) => table.flagsOf(word) !== String(index))).toEqual([]);
    expect(table.flagsOf('brak')).toBeUndefined();
  });
});
