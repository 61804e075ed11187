/**
 * Takes a made-up office's year from folders of Word and PDF files to a built site, by the steps of the guide alone: `node
 * scripts/office-year.ts [FOLDER]`. Prints what each step took of the processor, and what is left to a clerk.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { officeYear } from '../src/testing/office-year.ts';

const ROOT = resolve(import.meta.dirname, '..');
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'rok-urzedu-'));
const content = join(folder, 'content');
const year = officeYear();

function write(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

/** Runs a command as a clerk would, and prints the seconds of the processor that it took. */
function step(name: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/env',
    ['bash', '-c', 'TIMEFORMAT="CPU %U %S"; time "$@"', 'step', process.execPath, join(ROOT, 'src', 'cli', 'main.ts'), ...args],
    {
      cwd: ROOT,
      input,
      encoding: 'utf8',
      env: {
        ...process.env,
        NO_COLOR: '1',
        CONTENT_DIR: content,
        OUT_DIR: join(folder, 'dist'),
        BUILD_DATE: '2026-12-31',
        PDF: '0',
      },
    },
  );
  const [, user = '0', system = '0'] = /CPU ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  console.log(`${name}: ${(Number(user) + Number(system)).toFixed(1)} s procesora, kod wyjścia ${String(status)}`);
  const words = stderr.replace(/CPU [\d. ]+\s*$/, '').trim();
  if (words !== '') console.log(words);
  return stdout;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

write(folder, year.office);
write(content, year.content);
console.log(`Dokumentów: ${String(year.count)}, katalog: ${folder}`);
console.log(
  lastLine(
    step('import word', [
      'import',
      join(folder, 'word'),
      '--out',
      content,
      '--yes',
      '--raport',
      join(folder, 'raport-word.html'),
    ]),
  ),
);
console.log(
  lastLine(
    step('import dziennik', [
      'import',
      join(folder, 'dziennik'),
      '--out',
      content,
      '--yes',
      '--raport',
      join(folder, 'raport-dziennik.html'),
    ]),
  ),
);
console.log(
  lastLine(
    step(
      'import skany',
      ['import', join(folder, 'skany'), '--out', content, '--raport', join(folder, 'raport-skany.html')],
      year.answers,
    ),
  ),
);
write(content, year.attachments);
console.log(lastLine(step('check', ['check'])));
console.log(lastLine(step('check --fix', ['check', '--fix'])));
for (const file of year.withdrawn) {
  const text = readFileSync(join(content, file), 'utf8');
  writeFileSync(
    join(content, file),
    text.replace('---\n', '---\nwycofano: { data: 2026-11-30, powod: tekst zawierał dane osobowe }\n'),
  );
}
const checked = step('check', ['check', '--format', 'json']);
const messages = JSON.parse(checked) as { severity: string; rule: string; file: string; message: string }[];
for (const [rule, found] of Map.groupBy(messages, (one) => `${one.severity} ${one.rule}`))
  console.log(`  ${rule}: ${String(found.length)}`);
step('build', ['build']);
process.exitCode = messages.some(({ severity }) => severity === 'error') ? 1 : 0;
