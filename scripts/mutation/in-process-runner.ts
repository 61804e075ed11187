/**
 * A plugin of Stryker that runs the unit tests in the process that holds the mutants. For each mutant the code and the files of tests that
 * reach it are loaded anew, file by file, so that nothing that they keep passes from one to another; packages are loaded once.
 */
import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { loadAnew, type Load } from './load-anew.ts';
import { collect, type CollectedTest } from './test-functions.ts';

/** Which files hold the tests, and what is loaded before them: patterns and paths from the root. */
interface Options extends StrykerOptions {
  readonly inProcess: { readonly include: string[]; readonly exclude: string[]; readonly setup: string[] };
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #options: Options['inProcess'];
  readonly #mutants: InstrumenterContext;
  /** Files of tests that noticed a mutant, the last one last. */
  #noticed: readonly string[] = [];

  constructor(options: StrykerOptions) {
    this.#options = (options as Options).inProcess;
    const space = globalThis as unknown as Record<string, InstrumenterContext>;
    this.#mutants = space[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  /** The files of tests that noticed a mutant last come first, then small ones: they tell soonest that a mutant does not live. */
  #files(): string[] {
    const { include, exclude } = this.#options;
    const [size, noticed] = [
      (file: string): number => statSync(file).size,
      (file: string): number => this.#noticed.indexOf(file),
    ];
    return globSync(include, { exclude }).sort((a, b) => noticed(b) - noticed(a) || size(a) - size(b));
  }

  async #startAnew(loaded: readonly string[]): Promise<Load> {
    const load = loadAnew();
    for (const file of [...this.#options.setup, ...loaded]) await load.file(file);
    return load;
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    const mutants = this.#mutants;
    const results: TestResult[] = [];
    for (const file of this.#files()) {
      // What the code does as it is loaded is noted as such; what a file of tests does outside its tests, as done by each of them.
      delete mutants.currentTestId;
      const load = await this.#startAnew(files);
      mutants.currentTestId = file;
      const tests = await collect(file, load);
      const outside = mutants.mutantCoverage?.perTest[file];
      delete mutants.mutantCoverage?.perTest[file];
      for (const test of tests) {
        mutants.currentTestId = test.id;
        results.push(await resultOf(test, file));
        const { perTest } = (mutants.mutantCoverage ??= { static: {}, perTest: {} });
        perTest[test.id] = { ...outside, ...perTest[test.id] };
      }
    }
    const { mutantCoverage } = mutants;
    return { status: DryRunStatus.Complete, tests: results, ...(mutantCoverage === undefined ? {} : { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.#mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const hitTooOften = (): MutantRunResult | undefined =>
      determineHitLimitReached(this.#mutants.hitCount, hitLimit) && { status: MutantRunStatus.Timeout };
    let [running, file] = ['', ''];
    let nrOfTests = 0;
    try {
      for (file of this.#files()) {
        if (testFilter?.some((id) => id.startsWith(`${file}#`)) === false) continue;
        running = file;
        const load = await this.#startAnew([]);
        const tests = await collect(file, load);
        // Tests that don't load the changed file can't notice.
        if (!load.files.has(resolve(sandboxFileName))) continue;
        for (const { id, run } of tests) {
          if (wanted?.has(id) === false) continue;
          nrOfTests++;
          running = id;
          await run();
        }
      }
    } catch (error) {
      const failureMessage = message(error);
      this.#noticed = [...this.#noticed.filter((other) => other !== file), file];
      return hitTooOften() ?? { status: MutantRunStatus.Killed, killedBy: [running], failureMessage, nrOfTests };
    }
    return hitTooOften() ?? { status: MutantRunStatus.Survived, nrOfTests };
  }
}

async function resultOf({ id, run }: CollectedTest, fileName: string): Promise<TestResult> {
  const start = performance.now();
  const common = { id, name: id, fileName };
  try {
    await run();
    return { ...common, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    const failed = { status: TestStatus.Failed, failureMessage: message(error) } as const;
    return { ...common, ...failed, timeSpentMs: performance.now() - start };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
