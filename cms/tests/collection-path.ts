import type { EditorialUid } from '../src/content-type-uids';

/** The content manager's address of a content type, of one entry, or of an action on it. */
export function collectionPath(
  uid: EditorialUid,
  documentId?: string,
  action?: 'publish' | 'unpublish' | 'discard',
): string {
  const path = `/content-manager/collection-types/${uid}`;
  if (documentId === undefined) return path;
  return action === undefined ? `${path}/${documentId}` : `${path}/${documentId}/actions/${action}`;
}
