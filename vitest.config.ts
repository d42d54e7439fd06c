import { configDefaults, defineConfig } from 'vitest/config';

const faults = 'infra/faults/faults.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // A test with a server waits about as long as it reckons; alone, it would leave half of two cores idle.
          maxWorkers: 2,
          // Real servers and databases on a busy machine; a test that waits this long has found something.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          expect: { poll: { timeout: 20_000 } },
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'server/test/**/*.test.ts',
            'client/src/**/*.test.ts',
            'test/live/**/*.test.ts',
            'test/words/**/*.test.ts',
            'test/threats/**/*.test.ts',
            'test/cluster/**/*.test.ts',
            'infra/**/*.test.ts',
            'launch/**/*.test.mjs',
          ],
          exclude: [...configDefaults.exclude, faults],
        },
      },
      {
        // Mostly waiting, for servers that are killed and disks that are held: they run beside the others.
        test: { name: 'faults', environment: 'node', include: [faults] },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'launch/pages-for-tests.mjs',
          // Each fills a hall with browsers, and waits for pages and people more than it reckons.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
