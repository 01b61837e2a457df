import { defineConfig } from 'vitest/config';

/** Unit tests: pure rules, without Strapi and without a database. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.integration.test.ts', 'src/**/*.postgres.test.ts'],
  },
});
