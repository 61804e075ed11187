import { describe, expect, it } from 'vitest';
import { BLOCK, tokenise } from './tokens.ts';

/** The quotations of a line, their marks left out. */
const quoted = (line: string): string[] =>
  tokenise(line)
    .filter(({ type }) => type === 'quote')
    .map(({ value }) => value);

describe('words in quotation marks', () => {
  it.each([
    ['wyraz „A”', ['A']],
    ['wyraz „A“', ['A']],
    ['wyrazy „A” i „B”', ['A', 'B']],
    ['wyrazy „A „B” C”', ['A „B” C']],
    ['wyrazy ,,A” i ,,B”', ['A', 'B']],
    ["wyrazy ,,A'' i ,,B''", ['A', 'B']],
    ['wyrazy ,,A" i ,,B"', ['A', 'B']],
    ['wyrazy ,,A „B” C”', ['A „B” C']],
    ['wyrazy "A" i "B"', ['A', 'B']],
    ['wyrazy “A” i “B”', ['A', 'B']],
    ['wyrazy «A» i «B»', ['A', 'B']],
    ['wyrazy <<A>> i <<B>>', ['A', 'B']],
    ['wyraz "A', []],
    ['wyraz „A', []],
    ['wyraz „A "B"', ['B']],
    ['wyraz ,,A', []],
    ['wyraz A” i B', []],
    ['wyraz ""', ['']],
    // New wording with straight marks ends at the last of them.
    ['otrzymuje brzmienie: "§ 5. Program "A" trwa."', ['§ 5. Program "A" trwa.']],
    ['w brzmieniu "§ 5. Program "A" trwa."', ['§ 5. Program "A" trwa.']],
    ['o treści : "§ 5. Program "A" trwa."', ['§ 5. Program "A" trwa.']],
    ['otrzymuje brzmienie: ,,§ 5. Program "A" trwa."', ['§ 5. Program "A" trwa.']],
    ['otrzymuje brzmienie: <<§ 5. Program <<A>> trwa.>>', ['§ 5. Program <<A>> trwa.']],
    // Marks out of balance: the last closes new wording, where nothing but a mark follows it.
    ['otrzymuje brzmienie: „§ 5. Program „A” trwa. Koniec.";', ['§ 5. Program „A” trwa. Koniec.']],
    ['otrzymuje brzmienie: „§ 5. Program „A trwa.”;', ['§ 5. Program „A trwa.']],
    ['otrzymuje brzmienie: „§ 5. Program „A trwa.” oraz', ['A trwa.']],
    ['zdanie „§ 5. Program „A trwa.”', ['A trwa.']],
  ])('of „%s” are %j', (line, words) => {
    expect(quoted(line)).toEqual(words);
  });

  it('are looked for in a text with many open marks no more than fifty times', () => {
    expect(quoted(`${'„'.repeat(60)} "A"`)).toEqual([]);
    expect(quoted(`${'„'.repeat(40)} "A"`)).toEqual(['A']);
  });

  it('and blocks are quotations too, several in a row one', () => {
    expect(tokenise(`brzmienie: ${BLOCK}\n${BLOCK};`).map(({ type, block, from, to }) => [type, block, to - from])).toEqual([
      ['word', false, 9],
      ['mark', false, 1],
      ['quote', true, 3],
      ['mark', false, 1],
    ]);
  });
});
