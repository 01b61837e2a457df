import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@civil-society/cms/tests/setup/free-port.ts';
import { testEnvironment } from '@civil-society/cms/tests/setup/test-environment.ts';
import { startBenchDatabase } from './bench-database.ts';
import { makePlainCms } from './plain-cms.ts';
import { readAll } from './read-all.ts';
import { ourQueries, plainQueries, type ReadQueries } from './read-queries.ts';
import { startCms } from './start-cms.ts';

/** How long each run took, in milliseconds. */
export type Measurement = { client: string; variant: 'before' | 'after'; times: number[] };

type Bench = { client: string; cms: string; directory: string; size: number; runs: number };

/** Reads the same database through our read API and through plain Strapi's. */
export async function benchClient(bench: Bench): Promise<Measurement[]> {
  const { client, cms, directory, size } = bench;
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  const database = await startBenchDatabase(client, directory);
  const fullAccessToken = randomBytes(32).toString('hex');
  const environment: Record<string, string> = {
    ...testEnvironment(directory, await freePort()),
    ...database.environment,
    // As it runs in earnest; and with nobody to tell of changes.
    NODE_ENV: 'production',
    PUBLISHER_URL: '',
    BENCH_FULL_ACCESS_TOKEN: fullAccessToken,
  };
  const { READ_API_TOKEN: readToken = '' } = environment;
  try {
    const after = await measure(bench, cms, environment, size, readToken, ourQueries(size));
    const plain = await makePlainCms(cms, join(directory, 'plain-cms'));
    const before = await measure(bench, plain, environment, 0, fullAccessToken, plainQueries(size));
    return [
      { client, variant: 'before', times: before },
      { client, variant: 'after', times: after },
    ];
  } finally {
    await database.stop();
  }
}

async function measure(
  { client, size, runs }: Bench,
  cms: string,
  environment: Record<string, string>,
  fill: number,
  token: string,
  queries: ReadQueries,
): Promise<number[]> {
  const server = await startCms(cms, environment, fill);
  const times: number[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      times.push(await readAll(environment.CMS_URL ?? '', token, queries, size));
      console.log(`${client}, ${cms}, run ${run}: ${Math.round(times.at(-1) ?? 0)} ms`);
    }
  } finally {
    await server.stop();
  }
  return times;
}
