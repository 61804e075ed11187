import { describe, expect, it } from 'vitest';
import type { DiffPiece } from '../../compare/diff-words.ts';
import { htmlOf } from '../elements.ts';
import { block, type Side } from './pieces-html.ts';

const html = (head: readonly DiffPiece[][], side: Side): string => htmlOf(block(table(head), side, false));

const same = (text: string): DiffPiece[] => [{ how: 'same', text }];
const table = (head: readonly DiffPiece[][]) =>
  ({
    kind: 'table',
    numeric: [false, true],
    rows: [
      { how: 'changed', cells: head },
      {
        how: 'changed',
        cells: [
          same('Sport'),
          [
            { how: 'removed', text: '100' },
            { how: 'added', text: '120' },
          ],
        ],
      },
    ],
  }) as const;

/** Names that the cells of a redlined table carry for narrow screens. */
const names = (head: readonly DiffPiece[][], side: Side): (string | undefined)[] =>
  [...html(head, side).matchAll(/data-kolumna="([^"]*)"/g)].map(([, name]) => name);

describe('a redlined table', () => {
  const changed: DiffPiece[][] = [
    same('Zadanie'),
    [
      { how: 'same', text: 'Kwota ' },
      { how: 'removed', text: '2025' },
      { how: 'added', text: '2026' },
    ],
  ];

  it('names the column at every value, as the text of that side has it', () => {
    expect(names(changed, 'both')).toEqual(['Zadanie', 'Kwota 2026']);
    expect(names(changed, 'after')).toEqual(['Zadanie', 'Kwota 2026']);
    expect(names(changed, 'before')).toEqual(['Zadanie', 'Kwota 2025']);
    expect(html(changed, 'both')).toContain('<table class="stacked">');
  });

  it('keeps its columns side by side where one has no name', () => {
    expect(names([same('Zadanie'), []], 'both')).toEqual([]);
    expect(html([same('Zadanie'), []], 'both')).toContain('<table>');
  });
});
