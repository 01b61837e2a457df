import { benchContent } from './bench-content.ts';
import type { Row } from './bench-tables.ts';
import type { LoadedCms } from './loaded-cms.ts';

/** Replaces the content of the database by that of the reading benchmark. */
export function fillDatabase(cms: LoadedCms, size: number): Promise<void> {
  return fillTables(cms, benchContent(size));
}

/** Replaces the rows of whole tables at a time, past the Document Service. */
export async function fillTables(
  cms: LoadedCms,
  content: ReadonlyMap<string, readonly Row[]>,
): Promise<void> {
  await cms.db.connection.transaction(async (knex) => {
    // Deleting an entry deletes its links too, so all tables are emptied before any is filled.
    for (const table of content.keys()) await knex.raw(`DELETE FROM ${table}`);
    const entriesFirst = [...content].sort(([a], [b]) => Number(isJoin(a)) - Number(isJoin(b)));
    for (const [table, rows] of entriesFirst) await knex.batchInsert(table, rows, 100);
  });
}

const isJoin = (table: string) => /_(lnk|cmps|mph)$/.test(table);
