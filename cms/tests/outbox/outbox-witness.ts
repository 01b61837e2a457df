import { z } from 'zod';
import { queryDatabase } from '../query-database.ts';
import type { ReceivedWebhook } from '../webhook-receiver.ts';

const rowsSchema = z.array(z.object({ id: z.coerce.number(), changed: z.string() }));
const documentsSchema = z.array(z.object({ document_id: z.string() }));

/** The committed changes, in the order of the outbox: "publish abc". */
export async function committedChanges(database: Record<string, string>): Promise<string[]> {
  const sql =
    "SELECT id, action || ' ' || content_document_id AS changed FROM outbox_messages ORDER BY id";
  return rowsSchema.parse(await queryDatabase(database, sql)).map(({ changed }) => changed);
}

/** How many committed changes have not been delivered. */
export async function undeliveredCount(database: Record<string, string>): Promise<number> {
  const sql = 'SELECT id FROM outbox_messages WHERE delivered_at IS NULL';
  return (await queryDatabase(database, sql)).length;
}

/** The documentIds of the organisations that the public sees. */
export async function publicOrganisations(database: Record<string, string>): Promise<string[]> {
  const sql = 'SELECT document_id FROM organisations WHERE published_at IS NOT NULL';
  const rows = documentsSchema.parse(await queryDatabase(database, sql));
  return rows.map(({ document_id }) => document_id);
}

/** The changes that messages tell, those of a repeated message once. */
export function toldChanges(messages: readonly ReceivedWebhook[]): string[] {
  const once = new Map(messages.map((message) => [message.id, message]));
  return [...once.values()].flatMap(({ changes }) =>
    changes.map(({ action, documentId }) => `${action} ${documentId}`),
  );
}
