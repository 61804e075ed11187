import { describe, expect, it } from 'vitest';
import { notStated, statedDocument, type OfferedDocument } from './documents.ts';

const act = (value: string, number: string | null): OfferedDocument => ({ label: `Akt (${value})`, value, number });
const OFFERED = [
  act('uchwaly/a', 'X/1/2020'),
  act('uchwaly/b', 'X/2/2020'),
  act('uchwaly/c', 'X/2/2020'),
  act('programy/d', null),
];

describe('a document that a file states', () => {
  it('is known by its id or by a number of one document, and shown as it was written otherwise', () => {
    expect(statedDocument('uchwaly/a', OFFERED)).toEqual({ value: 'uchwaly/a', label: 'Akt (uchwaly/a)', isKnown: true });
    expect(statedDocument('X/1/2020', OFFERED)).toEqual({ value: 'X/1/2020', label: 'X/1/2020: Akt (uchwaly/a)', isKnown: true });
    expect(statedDocument('X/2/2020', OFFERED)).toEqual({ value: 'X/2/2020', label: 'X/2/2020', isKnown: true });
    expect(statedDocument('L/10/2018', OFFERED)).toEqual({ value: 'L/10/2018', label: 'L/10/2018', isKnown: false });
  });

  it('is not offered again, by its id nor by its number', () => {
    const left = (...values: readonly string[]): string[] => notStated(values, 'uchwaly', OFFERED).map(({ value }) => value);
    expect(left()).toEqual(['uchwaly/a', 'uchwaly/b', 'uchwaly/c']);
    expect(left('uchwaly/b')).toEqual(['uchwaly/a', 'uchwaly/c']);
    expect(left('X/1/2020')).toEqual(['uchwaly/b', 'uchwaly/c']);
  });
});
