import { join } from 'node:path';
import { startPostgres } from '@civil-society/cms/tests/setup/start-postgres.ts';

export type BenchDatabase = { environment: Record<string, string>; stop: () => Promise<void> };

/**
 * An empty database for the benchmark, gone when it stops.
 * @throws Error when `client` is neither "sqlite" nor "postgres"
 */
export async function startBenchDatabase(
  client: string,
  directory: string,
): Promise<BenchDatabase> {
  if (client === 'sqlite') {
    const DATABASE_FILENAME = join(directory, 'database.sqlite');
    return { environment: { DATABASE_CLIENT: client, DATABASE_FILENAME }, stop: async () => {} };
  }
  if (client !== 'postgres')
    throw new Error(`--client is "${client}": say "sqlite" or "postgres".`);
  const { url, stop } = await startPostgres();
  return { environment: { DATABASE_CLIENT: client, DATABASE_URL: url }, stop };
}
