import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../strings/commands.ts';
import { temporaryFolder } from '../testing/built-site.ts';
import { runCommand } from '../testing/command.ts';

const MAIN = resolve(import.meta.dirname, 'main.ts');

/** Calls the program in a folder that has no content. */
const call = (args: readonly string[], cwd: string) =>
  runCommand(args, { cwd, env: { BUILD_DATE: '2026-11-24', CONTENT_DIR: '' } });
const ROOT = resolve(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const names = Object.keys(COMMANDS) as CommandName[];

describe('programoteka', () => {
  it.each(names)('shows the help of %s, and does nothing else', async (name) => {
    const cwd = temporaryFolder('pomoc');
    const { status, stdout, stderr } = await call([name, '--help'], cwd);
    expect([status, stderr, readdirSync(cwd)]).toEqual([0, '', []]);
    expect(stdout).toContain(`programoteka ${name}`);
    expect(stdout).toContain('Kody wyjścia: 0');
    for (const { name: option } of COMMANDS[name].options) expect(stdout).toContain(`--${option}`);
  });

  it('tells its version, whatever the command, and does nothing else', async () => {
    for (const args of [['--version'], ['build', '--version'], ['init', '--version']]) {
      const cwd = temporaryFolder('wersja');
      const { status, stdout } = await call(args, cwd);
      expect([status, stdout, readdirSync(cwd)]).toEqual([0, `${version}\n`, []]);
    }
  });

  it.each([
    [['chek'], 'Nieznane polecenie „chek”. Czy chodziło o „check”?'],
    [['check', '--formta', 'json'], 'Nieznana opcja „--formta”. Czy chodziło o „--format”?'],
    [['check', '--format'], 'Po opcji „--format” brakuje wartości'],
    [['check', '--format', 'xml'], 'Nieznana postać wyniku „xml”.'],
    [['check', '--fix=tak'], 'Opcja „--fix” nie ma wartości.'],
    [['build', 'content'], 'Polecenie „build” przyjmuje tylko opcje, a podano „content”.'],
    [['start', '--port', '99999'], 'Opcja „--port” ma wartość „99999”'],
    [['new', 'uchwal', '--yes'], 'Nie wiadomo, co utworzyć: „uchwal”. Czy chodziło o „uchwala”?'],
    [['effect'], 'Podaj, z czym porównać treść'],
  ])('refuses %j with 2 and says what was meant', async (args, message) => {
    const cwd = temporaryFolder('odmowa');
    const { status, stdout, stderr } = await call(args, cwd);
    expect([status, stdout, existsSync(join(cwd, 'dist'))]).toEqual([2, '', false]);
    expect(stderr).toContain(message);
  });

  it.each([
    [['--version'], 0, `${version}\n`, ''],
    [['check', '--format', 'xml'], 2, '', 'Nieznana postać wyniku „xml”.'],
  ])('is a process that ends with the code of the command: %j', (args, code, printed, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([code, printed]);
    expect(stderr).toContain(message);
  });
});
