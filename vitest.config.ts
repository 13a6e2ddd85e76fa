import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 has no "exports": vite resolves it to index.mjs, node_modules to index.js, and instanceof checks
  // across the two fail ("another module or realm"). One copy for all:
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/dynamodb-local.setup.ts'],
    setupFiles: ['test/support/every-test.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
