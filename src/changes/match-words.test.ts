import { describe, expect, it } from 'vitest';
import { matchWords } from './match-words.ts';

/** The stretches of a line that the words match, as they stand there. */
const matches = (line: string, words: string): string[] => matchWords(line, words).map(({ from, to }) => line.slice(from, to));

describe('words', () => {
  it.each([
    ['Opłata za rok i rok.', 'rok', ['rok', 'rok']],
    ['Opłata za rok roku.', 'rok', ['rok']],
    ['Dwurok i rok2 to nie rok', 'rok', ['rok']],
    ['rokrok rok', 'rok rok', []],
    ['Opłata wynosi 10 000 zł.', '10 000 zł', ['10 000 zł']],
    ['Opłata wynosi 410 000 zł.', '10 000 zł', []],
    ['Opłata wynosi 1 410 000 zł.', '410 000 zł', []],
    ['Opłata wynosi 1 410 000 zł.', '000 zł', []],
    ['Opłata wynosi 10 000 zł.', '10', []],
    ['Opłata wynosi 10 0000 zł.', '10', ['10']],
    ['Opłata wynosi 10 00 zł.', '10', ['10']],
    ['Opłata: 7 1000 zł', '1000 zł', ['1000 zł']],
    ['ust. 5 200 zł', '200 zł', []],
    ['lata 2019 i 2020', '2020', ['2020']],
    ['pkt 100', 'pkt', ['pkt']],
    ['a 100 b', 'a', ['a']],
    ['Kwota – „limit”, a nie ‚próg’', '- "limit", a nie \'próg\'', ['– „limit”, a nie ‚próg’']],
    ['w\u00a0roku\n  2019', 'w roku 2019', ['w\u00a0roku\n  2019']],
    ['ro\u00adku 2019', 'roku 2019', ['ro\u00adku 2019']],
    ['o bie\u200bżącym roku', 'bieżącym', ['bie\u200bżącym']],
    ['Koszt 5 − 6 ‑ 7 ― 8', '5 - 6 - 7 - 8', ['5 − 6 ‑ 7 ― 8']],
    ['«dom» ‟las” ″bór″', '„dom” „las” „bór”', ['«dom» ‟las” ″bór″']],
    ['Klub, klub', ' klub ', ['klub']],
    ['Klub', '  ', []],
    ['', 'klub', []],
    ['a, b, a, b, a', 'a, b, a', ['a, b, a']],
    ['(dom)', '(dom)', ['(dom)']],
    ['xxdom dom', 'dom', ['dom']],
  ])('of „%s” that are „%s” are %j', (line, words, expected) => {
    expect(matches(line, words)).toEqual(expected);
  });
});
