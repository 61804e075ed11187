import { describe, expect, it } from 'vitest';
import { shardOfWord } from './thesaurus-shard.ts';

describe('shardOfWord', () => {
  it.each([
    ['żłobek', 'zl'],
    ['~hospicj', 'ho'],
    ['=art19a', 'ar'],
    ['ósemka', 'os'],
    ['e', 'e'],
    ['500 plus', '50'],
    ['грант', '433440'],
    ['o’hara', 'o2019'],
  ])('of „%s” is a plain name of a file: %s', (word, shard) => {
    expect(shardOfWord(word, 2)).toBe(shard);
    expect(shard.startsWith(shardOfWord(word, 1))).toBe(true);
  });
});
