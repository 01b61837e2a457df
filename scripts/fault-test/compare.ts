import { setTimeout as wait } from 'node:timers/promises';
import { queryDatabase } from '@civil-society/cms/tests/query-database.ts';
import { z } from 'zod';

const outboxSchema = z.tuple([
  z.object({ newest: z.coerce.number(), waiting: z.coerce.number().nullable() }),
]);
const organisationsSchema = z.array(z.object({ slug: z.string(), summary: z.string() }));
const statusSchema = z.object({ release: z.object({ revision: z.number() }).optional() });

/** Waits until the live release is of the newest revision, and nothing waits to be told. */
export async function waitUntilSettled(
  database: Record<string, string>,
  publisher: string,
  seconds: number,
): Promise<number> {
  const sql =
    'SELECT MAX(id) AS newest, SUM(CASE WHEN delivered_at IS NULL THEN 1 ELSE 0 END) AS waiting FROM outbox_messages';
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    const [{ newest, waiting }] = outboxSchema.parse(await queryDatabase(database, sql));
    const status = await fetch(`${publisher}/status.json`);
    const revision = statusSchema.parse(await status.json()).release?.revision;
    if (revision === newest && !waiting) return newest;
    if (Date.now() > deadline)
      throw new Error(
        `After ${seconds} s the site shows revision ${revision} and the database is at ${newest}; ${waiting} changes wait.`,
      );
    await wait(500);
  }
}

/**
 * Compares the organisations' pages with the database.
 * @param slugs of all organisations that there ever were, also of deleted ones
 */
export async function compareSite(
  database: Record<string, string>,
  site: string,
  slugs: readonly string[],
): Promise<{ shown: number; hidden: number; problems: string[] }> {
  const sql = 'SELECT slug, summary FROM organisations WHERE published_at IS NOT NULL';
  const shown = organisationsSchema.parse(await queryDatabase(database, sql));
  const hidden = slugs.filter((slug) => !shown.some((organisation) => organisation.slug === slug));
  const problems: string[] = [];
  for (const { slug, summary } of shown) {
    const response = await fetch(`${site}/jarjestot/${slug}/`);
    if (response.status !== 200) problems.push(`${slug} is public and answers ${response.status}`);
    else if (!(await response.text()).includes(summary)) problems.push(`${slug} is not up to date`);
  }
  for (const slug of hidden) {
    const { status } = await fetch(`${site}/jarjestot/${slug}/`);
    if (status !== 404) problems.push(`${slug} is not public and answers ${status}`);
  }
  return { shown: shown.length, hidden: hidden.length, problems };
}
