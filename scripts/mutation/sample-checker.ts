/** A plugin of Stryker that lets through the mutants of the sample alone; the others count for nothing, as ones that don't compile. */
import type { Checker, CheckResult } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isDrawn, wantedSample } from './sample.ts';

const sampleChecker = (): Checker => {
  const sample = wantedSample();
  const resultOf = (mutant: Mutant): CheckResult =>
    isDrawn(mutant, sample) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' };
  return {
    init: () => Promise.resolve(),
    group: (mutants: Mutant[]) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants: Mutant[]) => Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)]))),
  };
};

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', sampleChecker)];
