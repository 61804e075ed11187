import { describe, expect, it } from 'vitest';
import { growsWithLength } from './cpu-time.ts';

const spaces = (length: number): string => `${' '.repeat(length)}x`;

describe('the measure of growth', () => {
  it('notices work that grows with the square of its text', () => {
    expect(growsWithLength((text) => /\s+$/u.test(text), spaces, 2000)).toBe(false);
  });

  it('lets pass what reads its text once', () => {
    expect(growsWithLength((text) => text.trimEnd(), spaces)).toBe(true);
  });

  it('lets pass what makes an object of every character', () => {
    expect(growsWithLength((text) => Array.from(text, (char, at) => ({ char, at })).toReversed(), spaces)).toBe(true);
  });
});
