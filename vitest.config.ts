import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 has no "exports": vite resolves it to index.mjs, node_modules to index.js, and instanceof checks
  // across the two fail ("another module or realm"). One copy for all:
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/temporary-folder.setup.ts', 'test/support/dynamodb-local.setup.ts'],
    setupFiles: ['test/support/every-test.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // A worker keeps what it has imported from one file to the next: 200 files would import the platform 200 times.
    isolate: false,
    // The SDK signs whatever it sends; nothing here looks at the signature.
    env: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    unstubEnvs: true,
    restoreMocks: true,
  },
});
