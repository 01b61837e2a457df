import { createRequire } from 'node:module';
import { Client } from 'pg';
import { z } from 'zod';

const rowsSchema = z.array(z.record(z.string(), z.unknown()));
type Sqlite = new (
  file: string,
  options: { readonly: boolean },
) => { prepare(sql: string): { all(): unknown }; close(): void };
const BetterSqlite: Sqlite = createRequire(import.meta.url)('better-sqlite3');

/** Asks the database itself, past the CMS. `database`: the environment variables that name it. */
export async function queryDatabase(
  database: Record<string, string>,
  sql: string,
): Promise<Record<string, unknown>[]> {
  if (database.DATABASE_CLIENT === 'sqlite') {
    const file = new BetterSqlite(database.DATABASE_FILENAME ?? '', { readonly: true });
    try {
      return rowsSchema.parse(file.prepare(sql).all());
    } finally {
      file.close();
    }
  }
  const client = new Client({ connectionString: database.DATABASE_URL });
  await client.connect();
  try {
    return rowsSchema.parse((await client.query(sql)).rows);
  } finally {
    await client.end();
  }
}
