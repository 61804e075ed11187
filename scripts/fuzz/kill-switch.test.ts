import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../src/testing/built-site.ts';
import { allowsMounts } from '../../src/testing/own-mounts.ts';
import { Random } from '../bench/random.ts';
import { killSwitches, type Situation } from './kill-switch.ts';

const SITUATIONS: readonly Situation[] = allowsMounts() ? ['folder', 'mount'] : ['folder'];

describe('a switch killed at any moment', () => {
  it.each(SITUATIONS)('leaves the former site or the new one, whole: %s', async (situation) => {
    expect(await killSwitches(situation, 4, new Random(4), temporaryFolder('zabite'))).toEqual([]);
  });
});
