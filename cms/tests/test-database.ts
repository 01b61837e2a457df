import { randomBytes } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createDatabase } from './setup/create-database.ts';

/** A migrated database of the test's own, as the environment variables that name it. */
export async function testDatabase(dataDirectory: string): Promise<Record<string, string>> {
  if (process.env.DATABASE_CLIENT === 'postgres') {
    const name = `test_${randomBytes(8).toString('hex')}`;
    const url = await createDatabase(inject('postgresUrl'), name, inject('postgresTemplate'));
    return { DATABASE_CLIENT: 'postgres', DATABASE_URL: url };
  }
  const filename = join(dataDirectory, 'database.sqlite');
  await copyFile(inject('sqliteTemplate'), filename);
  return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename };
}
