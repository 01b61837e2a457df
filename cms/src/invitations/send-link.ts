import type { Core } from '@strapi/strapi';
import { invitationUid } from '../content-type-uids';
import { queueMail } from '../mail/queue-mail';
import { logEditors } from '../memberships/log-editors';
import { newToken, tokenHash } from '../link-tokens/link-token';
import { validity } from './invitation-terms';
import { invitationMail } from './mails/invitation-mail';
import { pendingKey } from './pending-key';

type Sending = {
  /** Of the stored invitation. */
  id: number;
  email: string;
  ownerKey: string;
  organisation: string;
  invitedBy: { id: number; name: string };
  isSentAgain: boolean;
};

/** Gives an invitation a new link and sends it; a link sent before no longer opens. */
export async function sendLink(strapi: Core.Strapi, sending: Sending, now: Date): Promise<void> {
  const { id, email, ownerKey, organisation, invitedBy, isSentAgain } = sending;
  const token = newToken();
  const expiresAt = new Date(now.getTime() + validity);
  await strapi.db.query(invitationUid).update({
    where: { id },
    data: {
      state: 'pending',
      pendingKey: pendingKey(ownerKey, email),
      tokenHash: tokenHash(token),
      invitedBy: invitedBy.id,
      sentAt: now,
      expiresAt,
      endedAt: null,
    },
  });
  await logEditors(strapi, { ownerKey, organisation, action: 'invited' });
  await queueMail(
    strapi,
    invitationMail({
      to: email,
      organisation,
      invitedBy: invitedBy.name,
      token,
      expiresAt,
      isSentAgain,
    }),
  );
}
