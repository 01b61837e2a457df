import { queryDatabase } from '@civil-society/cms/tests/query-database.ts';
import { z } from 'zod';
import type { ContentKind } from './content-kinds.ts';

const rowsSchema = z.array(z.object({ slug: z.string(), title: z.string(), summary: z.string() }));
export type PublishedRow = z.infer<typeof rowsSchema>[number];

/** What of a kind is public, as the database itself has it. */
export async function publishedRows(
  database: Record<string, string>,
  { table, titleColumn, summaryColumn }: ContentKind,
): Promise<PublishedRow[]> {
  const columns = `slug, ${titleColumn} AS title, ${summaryColumn} AS summary`;
  const sql = `SELECT ${columns} FROM ${table} WHERE published_at IS NOT NULL`;
  return rowsSchema.parse(await queryDatabase(database, sql));
}
