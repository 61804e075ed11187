import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../testing/corpus-of.ts';
import { readFunds } from '../../testing/read-funds.ts';
import { readingCases } from '../../testing/reading-cases.ts';

const HEADING = '## Rozdział 8. Wysokość środków planowanych na realizację programu\n\n§ 1. ';

describe('funds of a programme are read, or told as unread', () => {
  it.each(readingCases(join(import.meta.dirname, 'fixtures', 'funds.md')))('$name', ({ years, passage, read }) => {
    const corpus = corpusOf({ 'programy/p.md': `---\ntytul: Program\n${years}\n---\n\n${HEADING}${passage}\n` });
    expect(readFunds(corpus)).toBe(read);
  });
});
