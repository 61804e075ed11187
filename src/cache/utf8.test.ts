import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../testing/property-runs.ts';
import type { TextPart } from '../types/text-part.ts';
import { asText, withUtf8 } from './utf8.ts';

const bytesOf = (...texts: readonly TextPart[]): Buffer => withUtf8(texts, (bytes) => Buffer.from(bytes));

/** Long enough for the quick way, whatever stands at its end. */
const LONG = 'Zażółć gęślą jaźń – „§ 5” 😀\n'.repeat(1000);

describe('withUtf8', () => {
  it.each([
    ['short', 'Zażółć'],
    ['long', LONG],
    ['empty', ''],
    ['half of a character', '\ud83d'],
    ['half of a character in a long text', `${LONG}\ud83d${LONG}`],
    ['longer than its desk', LONG.repeat(90)],
  ])('gives the bytes of a text that is %s', (_, text) => {
    expect(bytesOf(text).equals(Buffer.from(text))).toBe(true);
  });

  it('puts texts and bytes one after another', () => {
    const texts = ['<p>', Buffer.from('ł'), LONG, Buffer.from(LONG), '</p>'];
    expect(bytesOf(...texts).toString()).toBe(`<p>ł${LONG}${LONG}</p>`);
    expect(asText(...texts)).toBe(`<p>ł${LONG}${LONG}</p>`);
  });

  it('gives the same whatever the characters and however long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(2), (texts, times) => {
        const long = texts.map((text) => text.repeat(1 + times * 4000));
        expect(bytesOf(...long).equals(Buffer.concat(long.map((text) => Buffer.from(text))))).toBe(true);
      }),
      propertyRuns(60),
    );
  });
});
