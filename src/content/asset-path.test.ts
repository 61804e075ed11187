import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assetPath } from './asset-path.ts';

describe('the address of a file with a long name', () => {
  it('is cut and ends with the start of the SHA-256 of the whole, so that two long names stay apart', () => {
    for (const end of ['pierwszy', 'drugi', ...Array.from({ length: 50 }, (_, index) => `inny-${String(index)}`)]) {
      const name = `${'zalacznik-'.repeat(15)}${end}`;
      const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
      expect(assetPath(`uchwaly/${name}.PDF`)).toBe(`uchwaly/${name.slice(0, 120).replace(/-+$/, '')}-${hash}.pdf`);
    }
  });

  it('is made without a module of Node, because the panel of editors makes it in a browser', () => {
    expect(readFileSync(new URL('./asset-path.ts', import.meta.url), 'utf8')).not.toMatch(/from 'node:/);
  });
});
