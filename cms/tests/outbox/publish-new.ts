import { organisationUid } from '../../src/content-type-uids';
import type { AdminClient } from '../admin-client.ts';
import { collectionPath } from '../collection-path.ts';
import { createdId } from '../created-id.ts';
import { sampleOrganisation } from '../sample-content.ts';

/** Creates and publishes an organisation in one request of the admin; returns its documentId. */
export async function publishNew(admin: AdminClient, name: string): Promise<string> {
  const path = `${collectionPath(organisationUid)}/actions/publish`;
  return createdId(await admin.post(path, { ...sampleOrganisation, name }));
}
