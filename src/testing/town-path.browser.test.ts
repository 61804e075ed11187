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
      'install',
      'init',
      'size',
      'check',
      'build',
      'serve',
      'effect',
      'github: Uwagi do treści',
      'github: Skutek nowej wersji programu',
      'github: Prośba o nową wersję',
      'upgraded',
      'upgrade',
      'without rights',
      'gitlab: content',
      'gitlab: pages',
      'gitlab: new-version',
      'forgejo: Uwagi do treści',
      'forgejo: Wysłanie gałęzi',
      'forgejo: Prośba o nową wersję',
    ])
      expect(stdout).toMatch(new RegExp(`^${step}: `, 'm'));
    expect(stdout).toMatch(/^done$/m);
  });
});
