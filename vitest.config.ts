import { defineConfig } from 'vitest/config';
import { UNIT_TEST_TIMEOUT } from './src/testing/test-limits.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          setupFiles: ['src/testing/property-runs.ts'],
          testTimeout: UNIT_TEST_TIMEOUT,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
