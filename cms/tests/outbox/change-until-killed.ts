import { organisationUid } from '../../src/content-type-uids';
import type { AdminClient } from '../admin-client.ts';
import { collectionPath } from '../collection-path.ts';
import { publishNew } from './publish-new.ts';

/**
 * Publishes, unpublishes and deletes organisations through the admin, one after the other, until
 * the CMS does not answer any more.
 * @returns the changes that it has confirmed: "publish abc"
 */
export async function changeUntilKilled(admin: AdminClient, name: string): Promise<string[]> {
  const confirmed: string[] = [];
  try {
    for (let n = 0; ; n += 1) {
      const documentId = await publishNew(admin, `${name} ${n}`);
      confirmed.push(`publish ${documentId}`);
      if (n % 3 === 1) {
        const path = collectionPath(organisationUid, documentId, 'unpublish');
        confirm(await admin.post(path), confirmed, `unpublish ${documentId}`);
      }
      if (n % 3 === 2) {
        const path = collectionPath(organisationUid, documentId);
        confirm(await admin.delete(path), confirmed, `delete ${documentId}`);
      }
    }
  } catch (error) {
    // Of fetch: nobody is there. Anything else is a failed test.
    if (error instanceof TypeError) return confirmed;
    throw error;
  }
}

function confirm({ status }: { status: number }, confirmed: string[], change: string): void {
  if (status !== 200 && status !== 204) throw new Error(`"${change}" was answered ${status}.`);
  confirmed.push(change);
}
