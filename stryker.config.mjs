/** How `npm run mutate` changes the code and asks the unit tests; scripts/mutate.ts says which files. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample-checker.ts'],
  checkers: ['sample'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignorePatterns: ['dist', '.astro', '.cache', '.ci', '.github', 'docs', 'public'],
  tempDirName: '.stryker-tmp',
  reporters: ['json'],
};
