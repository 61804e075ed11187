import type { MutantResult, MutantStatus } from '@stryker-mutator/api/core';

/** Prints what became of the mutants of a run, and each that no test noticed with its place. */
export function printSummary(name: string, results: readonly MutantResult[]): void {
  const count = (...statuses: MutantStatus[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeouts, survived, uncovered] = [
    count('Killed', 'RuntimeError'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const noticed = killed + timeouts;
  const tried = noticed + survived + uncovered;
  for (const { fileName, location, mutatorName, replacement, status } of results) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    console.log(
      `${fileName}:${String(location.start.line + 1)}:${String(location.start.column + 1)} ${status} ${mutatorName} ${replacement.replace(/\s+/gu, ' ').slice(0, 100)}`,
    );
  }
  console.log(
    `${name}: ${String(tried)} of ${String(results.length)} mutants tried, ${String(killed)} killed, ${String(timeouts)} timed out, ${String(survived)} survived, ${String(uncovered)} reached by no test: ${((100 * noticed) / tried).toFixed(1)} %`,
  );
}
