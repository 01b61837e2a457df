import type { ContentChange } from '@civil-society/shared/webhook/content-changed';

/** A stored message, as much of it as delivering needs. */
export type OutboxRow = {
  id: number;
  documentId: string;
  contentType: string;
  contentDocumentId: string;
  action: ContentChange['action'];
  /** The id of the webhook that it is told in, from before that is first sent. */
  batch: string;
  attempts: number;
  nextAttemptAt: string;
  createdAt: string;
};
