/** Checks formatting, style, types and what nothing uses, all at once: `npm run lint`. Fails where one of them does. */
import { spawn } from 'node:child_process';

const CHECKS: readonly string[] = [
  'eslint . --max-warnings 0',
  'astro check --noSync --minimumFailingSeverity hint',
  'prettier --check .',
  'knip',
];

interface Finding {
  readonly check: string;
  readonly failed: boolean;
  readonly said: string;
}

/** What a check says, once it has ended. */
function run(check: string): Promise<Finding> {
  const child = spawn(check, { shell: true, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ check, failed: code !== 0, said });
    });
  });
}

const findings = await Promise.all(
  CHECKS.map(async (check) => {
    const finding = await run(check);
    console.log(`${finding.failed ? '✗' : '✓'} ${check}`);
    return finding;
  }),
);
for (const { check, failed, said } of findings) if (failed) console.error(`\n${check}\n${said}`);
process.exitCode = findings.some(({ failed }) => failed) ? 1 : 0;
