import type { Core } from '@strapi/strapi';
import { cmsUrl } from '../admin-api/admin-url';
import { helpLinkUid } from '../content-type-uids';
import { newToken, tokenHash } from '../link-tokens/link-token';
import type { LinkPurpose } from './link-row';

/** Where the mail's links lead. */
export const linkPath = '/apu/vahvista';

/**
 * Makes an offer a link for each purpose. The token
 * stands after the `?`, which our log leaves out, as the page must work without JavaScript.
 * @returns the links' addresses
 */
export async function newLinks<Purpose extends LinkPurpose>(
  strapi: Core.Strapi,
  offerId: string,
  purposes: readonly Purpose[],
  expiresAt: Date,
): Promise<Record<Purpose, string>> {
  const links = strapi.db.query(helpLinkUid);
  const tokens: [Purpose, string][] = purposes.map((purpose) => [purpose, newToken()]);
  for (const [purpose, token] of tokens)
    await links.create({ data: { offerId, purpose, tokenHash: tokenHash(token), expiresAt } });
  const address = (token: string) => `${cmsUrl()}${linkPath}?avain=${token}`;
  const addresses: Partial<Record<Purpose, string>> = {};
  for (const [purpose, token] of tokens) addresses[purpose] = address(token);
  return addresses as Record<Purpose, string>;
}

/** Links that were sent before and not used no longer open. */
export async function endOldLinks(strapi: Core.Strapi, offerId: string): Promise<void> {
  await strapi.db.query(helpLinkUid).deleteMany({ where: { offerId, usedAt: null } });
}
