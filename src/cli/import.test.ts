import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../testing/built-site.ts';
import { runCommand } from '../testing/command.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const fixture = (name: string): string => join(ROOT, 'src', 'import', 'fixtures', name);

/** Runs the import with answers typed into it, one a line. */
async function importWith(
  answers: string,
  ...args: readonly string[]
): Promise<{ readonly status: number | null; readonly stdout: string; readonly out: string }> {
  const out = temporaryFolder('wczytane');
  const { status, stdout } = await runCommand(['import', ...args, '--out', out], { input: answers, env: { CONTENT_DIR: out } });
  return { status, stdout, out };
}

describe('npm run import', () => {
  it('takes corrections of what it guessed, and the guess where there is no answer', async () => {
    const { status, out } = await importWith('XXII/999/2020\n\n', fixture('przypisy.docx'));
    expect(status).toBe(0);
    expect(filesOf(out)).toEqual(['uchwaly/2020/xxii-999-2020.md']);
    expect(readFileSync(join(out, 'uchwaly/2020/xxii-999-2020.md'), 'utf8')).toContain('organ: Rada Gminy Dolina Wierzbowa\n');
  });

  it('leads an act to another that comes in the same import', async () => {
    const { stdout, out } = await importWith(
      '',
      '--yes',
      fixture('uchwala-zmieniajaca.docx'),
      fixture('numeracja-automatyczna.docx'),
    );
    expect(readFileSync(join(out, 'uchwaly/2021/xxvi-190-2021.md'), 'utf8')).toContain('zmienia:\n  - uchwaly/2019/xv-96-2019\n');
    expect(stdout).not.toContain('nie ma w treści');
  });

  it('says in Polish how it is called', async () => {
    expect((await runCommand(['import'])).stderr).toContain('Podaj pliki albo katalogi');
  });
});
