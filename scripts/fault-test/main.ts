import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '@civil-society/cms/tests/setup/start-postgres.ts';
import { runFaultTest } from './run-fault-test.ts';

const usage = {
  /** How many published changes have to be confirmed. */
  changes: { type: 'string', default: '100' },
  /** `sqlite` or `postgres`. */
  client: { type: 'string', default: 'sqlite' },
  /** What the faults are drawn with; the default is another one each time. */
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
} as const;

/** `pnpm --filter @civil-society/scripts fault-test -- --changes 100` */
async function main(): Promise<void> {
  // pnpm hands over the `--` too.
  const args = process.argv.slice(2).filter((argument) => argument !== '--');
  const { values } = parseArgs({ args, options: usage });
  const directory = await mkdtemp(join(tmpdir(), 'fault-test-'));
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  const postgres = values.client === 'postgres' ? await startPostgres() : undefined;
  const database: Record<string, string> =
    postgres === undefined
      ? { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(directory, 'database.sqlite') }
      : { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url };
  const seed = Number(values.seed);
  console.log(`Faults on ${values.client}, seed ${seed}, data in ${directory}`);
  try {
    const { told, wrong } = await runFaultTest({
      ...{ directory, database, seed },
      changes: Number(values.changes),
    });
    console.log([...told, ...wrong.map((what) => `WRONG: ${what}`)].join('\n'));
    process.exitCode = wrong.length > 0 ? 1 : 0;
    if (wrong.length === 0) await rm(directory, { recursive: true });
  } finally {
    await postgres?.stop();
  }
}

await main();
