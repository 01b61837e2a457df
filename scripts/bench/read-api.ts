import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchClient, type Measurement } from './bench-client.ts';
import { formatResults } from './format-results.ts';

/** pnpm --filter @civil-society/scripts bench:read-api --runs 3 --size 5000 --client sqlite */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    size: { type: 'string', default: '5000' },
    client: { type: 'string', multiple: true, default: ['sqlite', 'postgres'] },
  },
});
const cms = dirname(createRequire(import.meta.url).resolve('@civil-society/cms/package.json'));
const directory = await mkdtemp(join(tmpdir(), 'bench-read-api-'));
try {
  const results: Measurement[] = [];
  for (const client of values.client)
    results.push(
      ...(await benchClient({
        client,
        cms,
        directory: join(directory, client),
        size: Number(values.size),
        runs: Number(values.runs),
      })),
    );
  console.log(formatResults(results));
} finally {
  await rm(directory, { recursive: true, force: true });
}
