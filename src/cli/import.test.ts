import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../testing/built-site.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const fixture = (name: string): string => join(ROOT, 'src', 'import', 'fixtures', name);

/** Runs the import with answers typed into it, one a line. */
function importWith(answers: string, ...args: readonly string[]): { status: number | null; stdout: string; out: string } {
  const out = temporaryFolder('wczytane');
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), 'import', ...args, '--out', out], {
    input: answers,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', CONTENT_DIR: out },
  });
  return { status, stdout, out };
}

describe('npm run import', () => {
  it('takes corrections of what it guessed, and the guess where there is no answer', () => {
    const { status, out } = importWith('XXII/999/2020\n\n', fixture('przypisy.docx'));
    expect(status).toBe(0);
    expect(filesOf(out)).toEqual(['uchwaly/2020/xxii-999-2020.md']);
    expect(readFileSync(join(out, 'uchwaly/2020/xxii-999-2020.md'), 'utf8')).toContain('organ: Rada Gminy Dolina Wierzbowa\n');
  });

  it('leads an act to another that comes in the same import', () => {
    const { stdout, out } = importWith('', '--yes', fixture('uchwala-zmieniajaca.docx'), fixture('numeracja-automatyczna.docx'));
    expect(readFileSync(join(out, 'uchwaly/2021/xxvi-190-2021.md'), 'utf8')).toContain('zmienia:\n  - uchwaly/2019/xv-96-2019\n');
    expect(stdout).not.toContain('nie ma w treści');
  });

  it('says in Polish how it is called', () => {
    expect(spawnSync(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), 'import'], { encoding: 'utf8' }).stderr).toContain(
      'Podaj pliki albo katalogi',
    );
  });
});
