import type { Core } from '@strapi/strapi';
import { organisationUid } from '../content-type-uids';
import { storedDraft } from '../document-middlewares/stored-draft';

/** An organisation's name; undefined where it has been deleted. */
export async function organisationName(
  strapi: Core.Strapi,
  ownerKey: string,
): Promise<string | undefined> {
  const organisation = await storedDraft(strapi, organisationUid, ownerKey);
  return typeof organisation?.name === 'string' ? organisation.name : undefined;
}
