import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node';

/** Names that lead to a test, without its own: those of the suites it stands in. */
function suiteOf(test: TestCase): string {
  const names: string[] = [];
  for (let part = test.parent; part.type === 'suite'; part = part.parent) names.unshift(part.name);
  return names.join(' > ');
}

/** Says at the end of a run which tests were skipped: the suite, whose name says why, or the test where it alone was. */
export class NameSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], _errors: unknown, _reason: TestRunEndReason): void {
    const skipped = new Map<string, number>();
    for (const { children, relativeModuleId } of modules)
      for (const test of children.allTests('skipped')) {
        const name = `${relativeModuleId}: ${suiteOf(test) || test.name}`;
        skipped.set(name, (skipped.get(name) ?? 0) + 1);
      }
    for (const [name, count] of skipped) console.log(`SKIPPED ${String(count)}: ${name}`);
  }
}
