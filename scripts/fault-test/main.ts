import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runFaultTest } from './run-fault-test.ts';
import { mountSmallDisk } from './small-disk.ts';
import { startDatabase } from './tested-database.ts';

const usage = {
  /** How many published changes have to be confirmed. */
  changes: { type: 'string', default: '100' },
  /** `sqlite` or `postgres`. */
  client: { type: 'string', default: 'postgres' },
  /** What the faults are drawn with; the default is another one each time. */
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
} as const;

/** Room for ten releases of the tested site, and soon full. */
const diskMegabytes = 256;

/** `pnpm --filter @civil-society/scripts fault-test -- --changes 100` */
async function main(): Promise<void> {
  // pnpm hands over the `--` too.
  const args = process.argv.slice(2).filter((argument) => argument !== '--');
  const { values } = parseArgs({ args, options: usage });
  const { client } = values;
  const [changes, seed] = [Number(values.changes), Number(values.seed)];
  const directory = await mkdtemp(join(tmpdir(), 'fault-test-'));
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  console.log(
    `Faults on ${client}, data in ${directory}. The same faults again: --client ${client} --changes ${changes} --seed ${seed}`,
  );
  const publisherDirectory = join(directory, 'publisher');
  const mounted = await mountSmallDisk(publisherDirectory, diskMegabytes);
  const disk = typeof mounted === 'string' ? undefined : mounted;
  if (typeof mounted === 'string')
    console.log(
      `SKIPPED: the disk is not filled, for a small one can't be mounted here (${mounted})`,
    );
  const database = await startDatabase(client, directory);
  try {
    const test = { ...{ changes, seed, directory, publisherDirectory }, ...{ disk, database } };
    const { told, wrong } = await runFaultTest(test);
    console.log([...told, ...wrong.map((what) => `WRONG: ${what}`)].join('\n'));
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } finally {
    await database.stop();
    disk?.unmount();
  }
  if (process.exitCode === 0) await rm(directory, { recursive: true });
}

await main();
