import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');

describe('the path of a town', () => {
  it('leads from the packed program to a site that is served, edited and upgraded, in an empty folder', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/town-path.ts'], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    for (const step of [
      'pack',
      'init',
      'check',
      'build',
      'serve',
      'effect',
      'upgrade --check',
      'upgrade',
      'CI: Podgląd',
      'gitlab: content',
      'gitlab: pages',
      'forgejo: Uwagi do treści',
      'without rights',
    ])
      expect(stdout).toMatch(new RegExp(`^${step}: `, 'm'));
    expect(stdout).toMatch(/^done$/m);
  });
});
