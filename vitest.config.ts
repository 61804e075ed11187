import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './src/testing/long-files-first.ts';
import { NameSkipped } from './src/testing/name-skipped.ts';
import { HANGS_AFTER_MS } from './src/testing/test-limits.ts';

export default defineConfig({
  test: {
    reporters: ['default', new NameSkipped()],
    sequence: { sequencer: LongFilesFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          maxWorkers: '100%',
          // Files share what they import: loading it anew for each takes longer than their tests. None leaves a global changed.
          isolate: false,
          setupFiles: ['src/testing/property-runs.ts'],
          // Commands that tests call in their own process print without colours, as into a file.
          env: { NO_COLOR: '1' },
          testTimeout: HANGS_AFTER_MS,
          hookTimeout: HANGS_AFTER_MS,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          // A file builds sites with all processors: more than two at once only wait for one another.
          maxWorkers: 2,
          globalSetup: ['src/testing/shared-sites.ts'],
          testTimeout: HANGS_AFTER_MS,
          hookTimeout: HANGS_AFTER_MS,
        },
      },
    ],
  },
});
