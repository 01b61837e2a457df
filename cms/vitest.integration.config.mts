import { defineConfig } from 'vitest/config';

/** The same tests on both databases; tests/start-test-strapi.ts says how to write one. */
const onDatabase = (name: 'sqlite' | 'postgres') => ({
  extends: true as const,
  test: {
    name,
    env: { DATABASE_CLIENT: name },
    // What only PostgreSQL can do, such as serving several processes.
    exclude: name === 'sqlite' ? ['**/*.postgres.test.ts'] : [],
    globalSetup: ['tests/setup/compile.ts', `tests/setup/${name}-template.ts`],
  },
});

export default defineConfig({
  test: {
    include: ['src/**/*.{integration,postgres}.test.ts', 'tests/**/*.test.ts'],
    // Strapi's destroy() removes every listener of `process`, which cuts the channel of a fork.
    pool: 'threads',
    // Strapi logs every request; the log of a failed test is worth reading.
    silent: 'passed-only',
    // The files of a thread share the packages that Strapi uses (tests/fresh-strapi.ts): loading
    // them is most of a start.
    isolate: false,
    // A Strapi takes half a gigabyte.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [onDatabase('sqlite'), onDatabase('postgres')],
  },
});
