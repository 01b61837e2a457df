import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Settings } from './settings.ts';
import { UserProblem } from './user-problem.ts';

/** Runs one query after the other and gives the rows. */
export type Query = (sql: string) => Promise<unknown[]>;

/**
 * Reads the database without starting the CMS, which would take seconds.
 * @returns what `work` gives, or undefined where there is no database file yet
 * @throws UserProblem where PostgreSQL can't be reached
 */
export async function queryDatabase<T>(
  database: Settings['database'],
  work: (query: Query) => Promise<T>,
): Promise<T | undefined> {
  return database.client === 'sqlite'
    ? querySqlite(database.filename, work)
    : queryPostgres(database.url, work);
}

async function querySqlite<T>(filename: string, work: (query: Query) => Promise<T>) {
  if (!existsSync(filename)) return undefined;
  const database = new DatabaseSync(filename, { readOnly: true });
  try {
    return await work((sql) => Promise.resolve(database.prepare(sql).all()));
  } finally {
    database.close();
  }
}

async function queryPostgres<T>(url: string, work: (query: Query) => Promise<T>) {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (cause) {
    throw new UserProblem(
      `The PostgreSQL database of DATABASE_URL can't be reached (${String(cause)}): start it, or correct DATABASE_URL.`,
      { cause },
    );
  }
  try {
    return await work(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
  } finally {
    await client.end();
  }
}
