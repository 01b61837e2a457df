import { join } from 'node:path';
import { startPostgres } from '@civil-society/cms/tests/setup/start-postgres.ts';
import { createMortal, type Mortal } from './mortal.ts';

export type TestedDatabase = {
  /** The environment variables that name it. */
  environment: Record<string, string>;
  /** PostgreSQL's server; SQLite has none that could stop. */
  server?: Mortal;
  stop(): Promise<void>;
};

export async function startDatabase(client: string, directory: string): Promise<TestedDatabase> {
  if (client === 'sqlite')
    return {
      environment: {
        DATABASE_CLIENT: 'sqlite',
        DATABASE_FILENAME: join(directory, 'database.sqlite'),
      },
      stop: () => Promise.resolve(),
    };
  const postgres = await startPostgres({ isDurable: true });
  let isFirst = true;
  const server = await createMortal('database', async () => {
    if (!isFirst) await postgres.restart();
    isFirst = false;
    return { kill: postgres.crash };
  });
  return {
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url },
    server,
    stop: postgres.stop,
  };
}
