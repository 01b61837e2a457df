import type { Core } from '@strapi/strapi';
import { queueMail } from '../mail/queue-mail';
import { chooseLead } from './choose-lead';
import type { EditorChange } from './editor-change';
import { leadershipReceivedMail } from './mails/leadership-received-mail';
import { noteAbsence } from './note-absence';
import { organisationName } from './organisation-name';
import { setLead } from './set-lead';
import { storedMembers } from './stored-members';

/**
 * What every change of an organisation's editors ends with, in its transaction: there is exactly
 * one lead where there are members, and nobody overlooks an organisation without an editor.
 */
export async function settleEditors(
  strapi: Core.Strapi,
  ownerKey: string,
  change: EditorChange,
): Promise<void> {
  const organisation = await organisationName(strapi, ownerKey);
  // A deleted organisation needs neither a lead nor an editor.
  if (organisation === undefined) return;
  const members = await storedMembers(strapi, ownerKey);
  const lead = chooseLead(members);
  const isNew = await setLead(strapi, members, lead);
  // Whoever joins hears of it in that mail.
  if (lead && isNew && lead.isActive && change !== 'joined')
    await queueMail(strapi, leadershipReceivedMail({ to: lead.email, organisation, ownerKey }));
  const hasEditor = members.some(({ isActive }) => isActive);
  await noteAbsence(strapi, { ownerKey, organisation, change, hasEditor });
}
