import { defineConfig } from 'vitest/config';

/** Tests that need the compiled CMS: what it and the site make of each other. */
export default defineConfig({
  test: {
    include: ['**/*.integration.test.ts'],
    globalSetup: ['../cms/tests/setup/compile.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
