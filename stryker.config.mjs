/** How `npm run mutate` asks the unit tests; scripts/mutate.ts says which files are changed. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignorePatterns: ['dist', '.astro', '.cache', '.ci', '.github', 'docs', 'public'],
  tempDirName: '.stryker-tmp',
  reporters: ['json', 'dots'],
};
