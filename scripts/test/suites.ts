/** Something that `npm test` runs. Commands are run in the package's folder. */
export type Suite = {
  title: string;
  /** `npm test -- <group>` runs the suites of one group only. */
  group: 'format' | 'lint' | 'types' | 'drift' | 'unit' | 'integration' | 'browser' | 'faults';
  package: '.' | 'cms' | 'site' | 'shared' | 'scripts';
  command: readonly string[];
  /** Who writes a report; without one the command counts as one check. */
  runner?: 'vitest' | 'playwright';
  /** It computes with one processor: another such suite runs beside it. */
  isSingleThreaded?: boolean;
};

const packages = ['shared', 'cms', 'site', 'scripts'] as const;
const vitest = ['pnpm', 'exec', 'vitest', 'run'] as const;

/** All suites, the quick ones first. */
export const suites: readonly Suite[] = [
  {
    title: 'Format',
    group: 'format',
    package: '.',
    command: ['pnpm', 'run', 'format:check'],
    isSingleThreaded: true,
  },
  {
    title: 'Lint',
    group: 'lint',
    package: '.',
    command: ['pnpm', 'run', 'lint'],
    isSingleThreaded: true,
  },
  ...packages.map((name) => ({
    title: `Types: ${name}`,
    group: 'types' as const,
    package: name,
    command: ['pnpm', 'run', 'types'],
    isSingleThreaded: true,
  })),
  {
    title: 'Generated files: queries of the site',
    group: 'drift',
    package: 'site',
    command: ['pnpm', 'run', 'codegen:check'],
    isSingleThreaded: true,
  },
  ...packages.map((name) => ({
    title: `Unit tests: ${name}`,
    group: 'unit' as const,
    package: name,
    command: vitest,
    runner: 'vitest' as const,
  })),
  {
    title: 'Integration tests: the CMS on SQLite and PostgreSQL',
    group: 'integration',
    package: 'cms',
    command: [...vitest, '--config', 'vitest.integration.config.mts'],
    runner: 'vitest',
  },
  {
    title: 'Integration tests: the site reads the CMS',
    group: 'integration',
    package: 'scripts',
    command: [...vitest, '--config', 'vitest.integration.config.ts'],
    runner: 'vitest',
  },
  {
    title: 'Browser tests: the whole service',
    group: 'browser',
    package: 'site',
    command: ['pnpm', 'exec', 'playwright', 'test'],
    runner: 'playwright',
  },
  {
    title: 'Faults: changes while processes, the database and the disk fail',
    group: 'faults',
    package: 'scripts',
    command: ['pnpm', 'run', 'fault-test', '--changes', '15', '--seed', '6'],
  },
];
