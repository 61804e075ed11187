import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../types.ts';
import { MESSAGE_FORMATS, printDiagnostics } from './print.ts';
import { printable, printableWords } from './printable.ts';

const ESCAPE = '\u001b';

describe('what is printed', () => {
  it.each([
    [`a${ESCAPE}[2Jb\u0007c\rd`, 'a [2Jb c d'],
    [`${ESCAPE}]0;tytuł\u0007x`, ' ]0;tytuł x'],
    ['\u202eodwrotnie', ' odwrotnie'],
    [`${ESCAPE}[31mczerwone${ESCAPE}[0m\tdalej`, `${ESCAPE}[31mczerwone${ESCAPE}[0m\tdalej`],
  ])('commands no terminal: %j', (text, wanted) => {
    expect(printable(text)).toBe(wanted);
  });

  it.each([
    '::error::x',
    '  ::set-env name=A::b',
    `${ESCAPE}[1m::warning::x`,
    'a\n::add-mask::b',
    '##[group]x',
    'a ##vso[task]b',
    '##teamcity[x]',
  ])('is no command of a CI system: %j', (text) => {
    for (const line of printable(text).split('\n'))
      expect(line.replaceAll(/\u001b\[\d+m/g, '').trim()).not.toMatch(/^::|##\w*\[/);
    expect(printableWords(text)).not.toContain('\n');
  });

  it('is a message of content without any of that, in whatever form', () => {
    const diagnostic: Diagnostic = {
      file: '::error file=x::/a.md',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      severity: 'error',
      rule: 'klucz-nieznany',
      message: `Nieznany\n::add-mask::tajne ##[group]${ESCAPE}[2J${ESCAPE}[31mczerwone`,
      hint: 'Popraw.\r\n::stop-commands::x',
      blocking: true,
    };
    for (const format of MESSAGE_FORMATS) {
      const lines = printDiagnostics([diagnostic], format, 'content').split('\n');
      const commands = lines.filter((line) => /^\s*::/.test(line));
      expect(commands.every((line) => format === 'github' && line.startsWith('::error file=content/'))).toBe(true);
      expect(commands).toHaveLength(format === 'github' ? 1 : 0);
      for (const command of ['[2J', '[31mczerwone']) expect(lines.join('\n')).not.toContain(ESCAPE + command);
      if (format === 'text') expect(lines.join('\n')).not.toMatch(/##\[/);
    }
  });
});
