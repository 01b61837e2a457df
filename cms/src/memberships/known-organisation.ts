import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { organisationName } from './organisation-name';

/**
 * The organisation that a request names.
 * @throws NotFoundError (404) where there is none; call it only once the asker's rights are clear
 */
export async function knownOrganisation(
  strapi: Core.Strapi,
  ownerKey: string,
): Promise<{ ownerKey: string; name: string }> {
  const name = await organisationName(strapi, ownerKey);
  if (name !== undefined) return { ownerKey, name };
  throw new errors.NotFoundError('Järjestöä ei löydy. Se on ehkä poistettu palvelusta.');
}
