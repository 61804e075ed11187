import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, temporaryFolder } from '../testing/built-site.ts';
import { runCommand } from '../testing/command.ts';
import { officeYear } from '../testing/office-year.ts';

function write(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

it('takes a part of an office year from folders of Word files, scans and journals to checked content', async () => {
  const folder = temporaryFolder('rok');
  const content = join(folder, 'content');
  const year = officeYear(2);
  write(folder, year.office);
  write(content, year.content);
  const run = async (args: readonly string[], input = ''): Promise<string> =>
    (await runCommand(args, { cwd: folder, input, env: { CONTENT_DIR: content, BUILD_DATE: '2026-12-31' } })).stdout;
  await run(['import', 'word', 'dziennik', '--out', 'content', '--yes', '--raport', 'raport.md']);
  expect(readFileSync(join(folder, 'raport.md'), 'utf8')).toContain('# Sprawozdanie z wczytania plików');
  const scans = await run(['import', 'skany', '--out', 'content'], year.answers);
  expect(scans).toContain('już jest, więc plik zapisano obok niego');
  write(content, year.attachments);
  expect(await run(['check', '--fix'])).toContain('dopisano załączniki');
  const messages = JSON.parse(await run(['check', '--format', 'json'])) as { severity: string; rule: string; file: string }[];
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...new Set(messages.map(({ rule }) => rule))].sort()).toEqual(['tresc-tylko-w-pliku', 'zalacznik-bez-dostepnosci']);
  expect(filesOf(content).filter((file) => file.startsWith('uchwaly/') && file.endsWith('.md'))).toHaveLength(year.count);
});
