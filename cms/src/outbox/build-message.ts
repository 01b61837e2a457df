import {
  type ContentChanged,
  contentChangedSchema,
} from '@civil-society/shared/webhook/content-changed';
import type { OutboxRow } from './outbox-row';

/** What is sent: the webhook's id, and its body as JSON. */
export type OutboxMessage = { id: string; body: string };

/**
 * One message of a batch of rows, given in their order. It has the batch's id, by which the
 * receiver knows that it has it already.
 * @throws ZodError when there are no rows, or a row is not what the contract says
 */
export function buildMessage(rows: readonly OutboxRow[]): OutboxMessage {
  const last = rows.at(-1);
  const message: ContentChanged = contentChangedSchema.parse({
    type: 'content.changed',
    revision: last?.id,
    changes: rows.map(({ contentType, contentDocumentId, action }) => ({
      contentType,
      documentId: contentDocumentId,
      action,
    })),
    changedAt: rows[0]?.createdAt,
  });
  return { id: last?.batch ?? '', body: JSON.stringify(message) };
}
