import type { Core } from '@strapi/strapi';
import type { StoredOffer } from './stored-offer';
import { editorAddresses } from '../mail/editor-addresses';

/**
 * Who is asked about an offer: the contact person who was given for that, else those who edit the
 * organisation, else the organisation's own address. Empty where nobody is known.
 */
export async function offerAddresses(strapi: Core.Strapi, offer: StoredOffer): Promise<string[]> {
  if (offer.contactEmail !== null) return [offer.contactEmail];
  const { organisation } = offer;
  const editors = organisation ? await editorAddresses(strapi, organisation.documentId) : [];
  if (editors.length > 0) return editors;
  const address = organisation?.email ?? offer.email;
  return address ? [address] : [];
}
