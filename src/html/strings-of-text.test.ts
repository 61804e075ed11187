import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Modules that write the text of provisions, of which a site has megabytes, as strings. */
const WRITERS = ['change-marks.ts', 'mark-html.ts', 'shown.ts', 'unit-html.ts'];

describe('HTML of pages', () => {
  it('is made as a tree; only the text of provisions is written as strings', () => {
    const found = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .filter((name) => readFileSync(join(import.meta.dirname, name), 'utf8').includes('escape-html.ts'));
    expect(found.sort()).toEqual(WRITERS);
  });
});
