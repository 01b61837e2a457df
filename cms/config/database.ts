import { join } from 'node:path';
import { requiredVariable } from '../src/environment/required-variable';

/** SQLite, embedded, is the default; PostgreSQL is for production (docs/adr/0003). */
export default ({ env }: { env: StrapiEnv }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'postgres')
    return {
      connection: {
        client,
        connection: { connectionString: requiredVariable('DATABASE_URL') },
        pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 10) },
      },
    };
  if (client === 'sqlite')
    return {
      connection: {
        client,
        connection: {
          filename: env('DATABASE_FILENAME', join(requiredVariable('DATA_DIR'), 'database.sqlite')),
        },
        useNullAsDefault: true,
      },
    };
  throw new Error(`DATABASE_CLIENT is "${client}": set it to "sqlite" or "postgres".`);
};
