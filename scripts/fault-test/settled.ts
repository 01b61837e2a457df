import { setTimeout as wait } from 'node:timers/promises';
import { queryDatabase } from '@civil-society/cms/tests/query-database.ts';
import { z } from 'zod';
import type { Status } from './read-status.ts';

const outboxSchema = z.tuple([
  z.object({ newest: z.coerce.number(), waiting: z.coerce.number().nullable() }),
]);

/** Waits until the live release and its search are of the newest revision, and nothing waits to be told. */
export async function waitUntilSettled(
  database: Record<string, string>,
  readStatus: () => Promise<Status>,
  seconds: number,
): Promise<number> {
  const sql =
    'SELECT MAX(id) AS newest, SUM(CASE WHEN delivered_at IS NULL THEN 1 ELSE 0 END) AS waiting FROM outbox_messages';
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    const [{ newest, waiting }] = outboxSchema.parse(await queryDatabase(database, sql));
    const { release, searchRevision = release?.revision } = await readStatus();
    if (release?.revision === newest && searchRevision === newest && !waiting) return newest;
    if (Date.now() > deadline)
      throw new Error(
        `After ${seconds} s the site shows revision ${release?.revision}, its search ${searchRevision}, and the database is at ${newest}; ${waiting} changes wait.`,
      );
    await wait(500);
  }
}
