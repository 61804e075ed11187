import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { HANGS_AFTER_MS } from './src/testing/test-limits.ts';

/** Small files of tests first: they tell soonest that a mutant does not live. */
class SmallestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;
    return Promise.resolve([...files].sort((a, b) => size(a) - size(b)));
  }
}

/** The unit tests by which `npm run mutate` judges: those of the law, of changes and links, and of the documents these are read from. */
export default defineConfig({
  test: {
    include: ['src/{law,changes,links,model}/**/*.test.ts'],
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
    env: { MEASURES_TIME: 'no' },
    // Files apart: what each reaches is told by itself, which fits in memory.
    setupFiles: ['src/testing/property-runs.ts'],
    testTimeout: HANGS_AFTER_MS,
    sequence: { sequencer: SmallestFirst },
  },
});
