import type { Core } from '@strapi/strapi';
import { membershipUid } from '../content-type-uids';
import { queueMail } from '../mail/queue-mail';
import type { ChangeEditor } from '../change-log/change-editor';
import { logEditors } from './log-editors';
import { leadershipPassedMail } from './mails/leadership-passed-mail';
import { setLead } from './set-lead';
import { settleEditors } from './settle-editors';
import { storedMembers } from './stored-members';

type NewMember = {
  userId: number;
  ownerKey: string;
  /** The organisation's name. */
  organisation: string;
  /** Whether they become the lead where there is one already. */
  isLead: boolean;
  /** Who did it, where nobody is logged in. */
  by?: ChangeEditor;
};

/**
 * Makes a user an editor of an organisation, inside `inMembersTransaction`; the first one leads,
 * and so does whoever was invited to. Somebody who is an editor already stays one.
 */
export async function addMember(strapi: Core.Strapi, member: NewMember): Promise<void> {
  const { userId, ownerKey, organisation, isLead, by } = member;
  const before = await storedMembers(strapi, ownerKey);
  if (!before.some((present) => present.userId === userId)) {
    await strapi
      .documents(membershipUid)
      .create({ data: { user: userId, organisation: ownerKey, isLead: false } });
    await logEditors(strapi, {
      ownerKey,
      organisation,
      action: 'joined',
      ...(by ? { editor: by } : {}),
    });
  }
  if (isLead) {
    const members = await storedMembers(strapi, ownerKey);
    const lead = members.find((present) => present.userId === userId);
    const former = before.find((present) => present.isLead && present.userId !== userId);
    await setLead(strapi, members, lead);
    if (lead && former)
      await queueMail(
        strapi,
        leadershipPassedMail({ to: former.email, organisation, ownerKey, newLead: lead.name }),
      );
  }
  await settleEditors(strapi, ownerKey, 'joined');
}
