import { describe, expect, it } from 'vitest';
import { describePreview, MOST_CHARACTERS } from './describe-preview.ts';

describe('the description of a preview', () => {
  it('is the name and all words of a short provision, in one line', () => {
    expect(describePreview('§ 5 ust. 2', 'Miasto\n  ogłasza konkurs.')).toBe('§ 5 ust. 2: Miasto ogłasza konkurs.');
  });

  it('ends between words where the provision is long', () => {
    const said = describePreview('§ 5', 'otwarty konkurs ofert '.repeat(40));
    expect(said.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(said).toMatch(/^§ 5: otwarty konkurs .*(?:otwarty|konkurs|ofert)…$/);
  });

  it('keeps within the limit where there is no space to end at', () => {
    expect(describePreview('', 'ż'.repeat(500))).toBe(`${'ż'.repeat(MOST_CHARACTERS - 1)}…`);
  });

  it('is the words alone where the provision has no name', () => {
    expect(describePreview('', 'Program')).toBe('Program');
  });
});
