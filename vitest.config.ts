import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Real servers and databases on a busy machine; a test that waits this long has found something.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'server/test/**/*.test.ts',
            'client/src/**/*.test.ts',
            'test/live/**/*.test.ts',
            'test/threats/**/*.test.ts',
            'infra/**/*.test.ts',
            'launch/**/*.test.mjs',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['launch/pages-for-tests.mjs'],
          // One at a time: each fills a hall with browsers, and two cores are soon busy.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
