import type { ContentChange } from '@civil-society/shared/webhook/content-changed';

/** What was asked of the Document Service, and whether published content was there before. */
export type DocumentWrite = {
  action: string;
  status?: unknown;
  hasDrafts: boolean;
  wasPublished: boolean;
};

/**
 * What a write does to published content, undefined when it leaves that as it was. Of a type
 * without drafts, everything is published.
 */
export function publishedAction(write: DocumentWrite): ContentChange['action'] | undefined {
  const { action, hasDrafts, wasPublished } = write;
  const isPublished = !hasDrafts || write.status === 'published';
  switch (action) {
    case 'create':
      if (!isPublished) return undefined;
      return hasDrafts ? 'publish' : 'create';
    case 'clone':
      return hasDrafts ? undefined : 'create';
    case 'update':
      return isPublished ? 'update' : undefined;
    case 'publish':
      return 'publish';
    case 'unpublish':
    case 'delete':
      return wasPublished ? action : undefined;
    default:
      return undefined;
  }
}
