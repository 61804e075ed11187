import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../testing/property-runs.ts';
import { CborWriter } from './cbor-writer.ts';

type Value = number | string | readonly Value[];

function write(value: Value, out: CborWriter): void {
  if (typeof value === 'number') out.integer(value);
  else if (typeof value === 'string') out.text(value);
  else {
    out.array(value.length);
    for (const item of value) write(item, out);
  }
}

const written = (value: Value): Buffer => {
  const out = new CborWriter();
  write(value, out);
  return out.take(out.length);
};

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));

describe('CborWriter', () => {
  it.each([0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 31 - 1, -1, -24, -25, -256, -257, -65_537])('writes %d', (number) => {
    expect(written(number)).toEqual(Buffer.from(encode(number)));
  });

  it('writes what a library writes', () => {
    fc.assert(
      fc.property(value, (any) => {
        expect(written(any)).toEqual(Buffer.from(encode(any)));
      }),
      propertyRuns(500),
    );
  });

  it('grows with what is written, and gives it out in parts', () => {
    const out = new CborWriter();
    const long = 'zażółć '.repeat(40_000);
    out.integer(7);
    const first = out.length;
    out.text(long);
    expect(decode(out.take(first))).toBe(7);
    expect(decode(out.take(out.length))).toBe(long);
    expect(out.length).toBe(0);
  });
});
