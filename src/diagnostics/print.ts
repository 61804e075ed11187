import { createHash } from 'node:crypto';
import pc from 'picocolors';
import { plural } from '../strings/plural.ts';
import type { Diagnostic } from '../types.ts';
import { printableWords, silent } from './printable.ts';
import { RULES } from './rules.ts';

export const MESSAGE_FORMATS = ['text', 'json', 'github', 'gitlab', 'sarif'] as const;
export type MessageFormat = (typeof MESSAGE_FORMATS)[number];

const ERRORS = { one: 'błąd', few: 'błędy', many: 'błędów' };
const WARNINGS = { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń' };

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** „3 błędy, 1 ostrzeżenie” */
function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(isError).length;
  if (diagnostics.length === 0) return 'Treść bez uwag.';
  return `Razem: ${plural(errors, ERRORS)}, ${plural(diagnostics.length - errors, WARNINGS)}.`;
}

/** `file:line:column  error  message  rule-id`, the remedy on the next line. */
const textLine = (diagnostic: Diagnostic): string => {
  const { file, line, column, severity, message, rule, hint } = diagnostic;
  const coloured = isError(diagnostic) ? pc.red(severity) : pc.yellow(severity);
  return `${pc.bold(`${file}:${String(line)}:${String(column)}`)}  ${coloured}  ${message}  ${pc.dim(rule)}\n    ${hint}`;
};

const json = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(
    diagnostics.map(({ blocking: _, ...rest }) => rest),
    null,
    2,
  );

/** Escapes of GitHub's workflow commands. */
const escapeData = (text: string): string =>
  silent(
    text
      .replace(/\u001b/g, ' ')
      .replace(/%/g, '%25')
      .replace(/\r/g, '%0D')
      .replace(/\n/g, '%0A'),
  );
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const githubLine = (
  folder: string,
  { file, line, column, endLine, endColumn, severity, rule, message, hint }: Diagnostic,
): string =>
  `::${severity} file=${escapeProperty(`${folder}/${file}`)},line=${String(line)},endLine=${String(endLine)},col=${String(column)},endColumn=${String(endColumn)},title=${escapeProperty(rule)}::${escapeData(`${message} ${hint}`)}`;

/** A report of GitLab's code quality; the fingerprint identifies a message whatever line it moves to. */
const gitlab = (folder: string, diagnostics: readonly Diagnostic[]): string => {
  const seen = new Map<string, number>();
  return JSON.stringify(
    diagnostics.map((diagnostic) => {
      const { file, line, rule, message, hint } = diagnostic;
      const identity = `${file}\n${rule}\n${message}`;
      const count = seen.get(identity) ?? 0;
      seen.set(identity, count + 1);
      return {
        description: `${message} ${hint}`,
        check_name: rule,
        fingerprint: createHash('sha256')
          .update(`${identity}\n${String(count)}`)
          .digest('hex'),
        severity: isError(diagnostic) ? 'major' : 'minor',
        location: { path: `${folder}/${file}`, lines: { begin: line } },
      };
    }),
    null,
    2,
  );
};

/** SARIF 2.1.0, as code scanning tools read it. */
const sarif = (folder: string, diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Programoteka',
              rules: Object.entries(RULES).map(([id, { severity }]) => ({ id, defaultConfiguration: { level: severity } })),
            },
          },
          results: diagnostics.map(({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => ({
            ruleId: rule,
            level: severity,
            message: { text: `${message} ${hint}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: `${folder}/${file}` },
                  region: { startLine: line, startColumn: column, endLine, endColumn },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  );

/** A message in which words from content can't act as a command of a terminal or CI system. */
const harmless = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  file: printableWords(diagnostic.file),
  message: printableWords(diagnostic.message),
  hint: printableWords(diagnostic.hint),
});

/** The messages of a run in one of the formats; `folder` is the content folder as CI knows it. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], format: MessageFormat, folder: string): string {
  switch (format) {
    case 'json':
      return json(diagnostics);
    case 'github':
      return diagnostics.map((diagnostic) => githubLine(folder, diagnostic)).join('\n');
    case 'gitlab':
      return gitlab(folder, diagnostics);
    case 'sarif':
      return sarif(folder, diagnostics);
    case 'text':
      return [...diagnostics.map((diagnostic) => textLine(harmless(diagnostic))), summary(diagnostics)].join('\n');
  }
}
