/** How `npm run mutate` asks the unit tests; scripts/mutate.ts says which files are changed. */
export default {
  testRunner: 'in-process',
  /** The tests by which `npm run mutate` judges: those of the law, of changes and links, and of the documents these are read from. */
  inProcess: {
    include: process.env['MUTATE_TESTS']?.split(' ') ?? ['src/{law,changes,links,model}/**/*.test.ts'],
    exclude: [
      // Texts without end and at random, for seconds each: they tell of crashes and time, not of what the law says.
      'src/links/citations/any-text.test.ts',
      'src/model/read-units.property.test.ts',
      'src/changes/wordings.property.test.ts',
      // Compares the rules with the documentation made of them, whatever they mean.
      'src/law/grammar-table.test.ts',
      // Reads the whole demonstration content.
      'src/model/kept-document.test.ts',
    ],
    setup: ['src/testing/property-runs.ts'],
  },
  warnings: { unknownOptions: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Loops without end are told by how often a mutant is reached; by the clock, a busy machine would seem one.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  // Code once loaded is never let go of by Node.
  maxTestRunnerReuse: 60,
  ignorePatterns: ['dist', '.astro', '.cache', '.ci', '.github', 'docs', 'public'],
  tempDirName: '.stryker-tmp',
  reporters: ['json', 'dots'],
};
