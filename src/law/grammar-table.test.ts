import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parserSource } from './citations/parser-source.ts';
import { grammarTable } from './grammar-table.ts';

describe('the document about the grammar', () => {
  it('is that of the rules (otherwise run „npm run docs”)', () => {
    expect(readFileSync('docs/gramatyka.md', 'utf8')).toBe(grammarTable());
  });
});

describe('the parser of citations', () => {
  it('is that of the rules (otherwise run „npm run docs”)', () => {
    expect(readFileSync('src/law/citations/parser.generated.js', 'utf8')).toBe(parserSource());
  });
});
