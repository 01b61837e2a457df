import type { ContentChange } from '@civil-society/shared/webhook/content-changed';

/** A stored message, as much of it as delivering needs. */
export type OutboxRow = {
  id: number;
  documentId: string;
  contentType: string;
  contentDocumentId: string;
  action: ContentChange['action'];
  attempts: number;
  nextAttemptAt: string;
};
