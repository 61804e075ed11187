import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Rows of the table of threats: what is feared, and the tests that guard it as [words of its name, file]. */
const ROWS = read('SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.test.ts'))
  .map((line) => {
    const [threat = '', , tests = ''] = line.split('|').slice(1);
    return [
      threat.trim(),
      [...tests.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, name = '', path = '']) => [name, path] as const),
    ] as const;
  });

describe('the table of threats', () => {
  it('has a test for every row', () => {
    const lines = read('SECURITY.md')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    // But for its heading and the line below.
    expect(ROWS.length).toBe(lines.length - 2);
    expect(ROWS.length).toBeGreaterThan(20);
  });

  it.each(ROWS)('names tests that are there: %s', (_, tests) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [name, path] of tests) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(read(path), path).toContain(name);
    }
  });
});
