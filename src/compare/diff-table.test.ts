import { describe, expect, it } from 'vitest';
import { diffTable } from './diff-table.ts';

/** Rows as text: kept ones as they are, „+” new, „-” gone, „~” changed with the change in each cell. */
const written = (before: readonly (readonly string[])[], after: readonly (readonly string[])[]): string[] =>
  diffTable(before, after).map(({ how, cells }) => {
    const words = cells.map((pieces) =>
      pieces
        .map(({ how: cell, text }) =>
          how !== 'changed' || cell === 'same' ? text : cell === 'added' ? `{+${text}+}` : `[-${text}-]`,
        )
        .join(''),
    );
    return `${{ same: ' ', added: '+', removed: '-', changed: '~' }[how]} ${words.join(' | ')}`;
  });

const HEAD = ['Lp.', 'Zadanie', 'Kwota (zł)'];

describe('a redline of a table', () => {
  it('shows the changed cell and leaves the others', () => {
    expect(
      written(
        [HEAD, ['1', 'Pomoc społeczna', '410 000'], ['2', 'Turystyka', '22 000']],
        [HEAD, ['1', 'Pomoc społeczna', '428 000'], ['2', 'Turystyka', '22 000']],
      ),
    ).toEqual(['  Lp. | Zadanie | Kwota (zł)', '~ 1 | Pomoc społeczna | [-410 000-]{+428 000+}', '  2 | Turystyka | 22 000']);
  });

  it('knows a row by what it is about, not by its number', () => {
    expect(
      written(
        [HEAD, ['1', 'Tradycja narodowa', '15 000'], ['2', 'Turystyka i krajoznawstwo', '20 000']],
        [HEAD, ['1', 'Turystyka i krajoznawstwo', '22 000']],
      ),
    ).toEqual([
      '  Lp. | Zadanie | Kwota (zł)',
      '- 1 | Tradycja narodowa | 15 000',
      '~ [-2-]{+1+} | Turystyka i krajoznawstwo | [-20 000-]{+22 000+}',
    ]);
  });

  it('takes a new column and a table that was not there', () => {
    expect(written([['A', 'B']], [['A', 'B', 'C']])).toEqual(['~ A | B | {+C+}']);
    expect(written([], [HEAD])).toEqual(['+ Lp. | Zadanie | Kwota (zł)']);
  });
});
