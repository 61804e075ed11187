import { relative } from 'node:path';
import type { MutantResult, MutantStatus } from '@stryker-mutator/api/core';

const SHOWN = 100;

/** „src/law/roman.ts:7:12 Survived EqualityOperator value <= before” */
function lineOf({ fileName, location, mutatorName, replacement, status }: MutantResult): string {
  const { line, column } = location.start;
  const place = `${relative('.', fileName)}:${String(line)}:${String(column)}`;
  return `${place} ${status} ${mutatorName} ${replacement.replace(/\s+/gu, ' ').slice(0, SHOWN)}`;
}

/** Prints what became of the mutants of a run, and each that no test noticed with its place. */
export function printSummary(name: string, results: readonly MutantResult[]): void {
  const count = (...statuses: MutantStatus[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeouts] = [count('Killed', 'RuntimeError'), count('Timeout')];
  const [survived, unreached] = [count('Survived'), count('NoCoverage')];
  const tried = killed + timeouts + survived + unreached;
  for (const result of results) if (result.status === 'Survived' || result.status === 'NoCoverage') console.log(lineOf(result));
  const share = tried === 0 ? '–' : `${((100 * (killed + timeouts)) / tried).toFixed(1)} %`;
  console.log(
    `${name}: ${share} noticed of ${String(tried)} tried (of ${String(results.length)}): ${String(killed)} killed, ${String(timeouts)} timed out, ${String(survived)} survived, ${String(unreached)} reached by no test`,
  );
}
