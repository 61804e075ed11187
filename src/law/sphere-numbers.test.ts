import { describe, expect, it } from 'vitest';
import { sphereNumbers } from './sphere-numbers.ts';

const shown = (cell: string): string =>
  sphereNumbers(cell)
    .map(({ from, to }) => (from === to ? from : `${from}–${to}`))
    .join(' ');

describe('items of art. 4 ust. 1 in a cell', () => {
  it.each([
    ['17', '17'],
    ['17.', '17'],
    ['4, 16', '4 16'],
    ['1a i 31', '1a 31'],
    ['1aa;1b oraz 5', '1aa 1b 5'],
    ['1–33', '1–33'],
    ['1 - 3, 5 — 7', '1–3 5–7'],
    ['pkt 17', '17'],
    ['Pkt. 17, pkt 18', '17 18'],
    ['pkt\u00a017', '17'],
    ['4 i pkt.5', '4 5'],
    ['art. 4 ust. 1 pkt 15 ustawy', '15'],
    ['Zadania z art.4 ust.1 pkt.15, 17 i 32a oraz 34 ustawy', '15 17 32a 34'],
    ['art 4 ust 1 pkt 1 – 3', '1–3'],
    ['wszystkie', ''],
    ['17 zadań', ''],
    ['nr 17', ''],
    ['117', ''],
    ['1abc', ''],
    ['17,,18', ''],
    ['', ''],
  ])('„%s” are „%s”', (cell, items) => {
    expect(shown(cell)).toBe(items);
  });
});
