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
    expect(wordTable('gmin\nrada/N\n\nGmin\nrad\nRad/x').bare()).toEqual(['gmin']);
  });

  it.each([
    ['gmin', ['gmin'], ''],
    ['gmin', ['rada/N', 'gmin'], ''],
    ['rada', ['rada/N', 'gmin'], 'N'],
    ['rada', ['gmin', 'rada/N'], 'N'],
    ['rada', ['gmin', 'rada/N\r'], 'N'],
    ['rada', ['rada/N po', 'rady/N'], 'N po'],
    ['rada', ['radar/N', 'rad/N'], undefined],
    ['rada', ['/rada', '/N'], undefined],
    ['rada', [''], undefined],
  ])('finds „%s” in %j with the flags %j', (word, lines, flags) => {
    const table = wordTable(lines.join('\n'));
    expect(table.flagsOf(word)).toBe(flags);
    expect(table.entriesOf(word)).toEqual(flags === undefined ? [] : [{ word, flags }]);
  });

  it('tells words of one hash apart', () => {
    const table = wordTable('costarring/M\ndeclinate/D');
    expect(['costarring', 'liquid', 'declinate', 'macallums'].map(table.flagsOf)).toEqual(['M', undefined, 'D', undefined]);
    expect(wordTable('costarring/M\nliquid/D').entriesOf('liquid')).toEqual([{ word: 'liquid', flags: 'D' }]);
  });

  it('has no words whose small letters are of another length', () => {
    expect(() => wordTable('İstanbul/N')).toThrow('małe litery');
  });

  it('finds every word of a list that fills the table', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `s${index.toString(36)}`);
    const table = wordTable(words.map((word, index) => `${word}/${String(index)}`).join('\n'));
    expect(words.filter((word, index) => table.flagsOf(word) !== String(index))).toEqual([]);
    expect(table.flagsOf('brak')).toBeUndefined();
  });
});
