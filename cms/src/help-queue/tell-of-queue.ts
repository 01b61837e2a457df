import type { Core } from '@strapi/strapi';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { sectionScreenUrl } from '../help-notices/section-screen-url';
import { lastTold, noteTold, untold } from '../help-notices/told-once';
import { senderOf } from '../help-offers/stored-offer';
import { coordinatorAddresses } from '../mail/coordinator-addresses';
import { queueMail } from '../mail/queue-mail';
import { queueMailOf } from './mails/queue-mail';
import { waitingProposals, waitingReports } from './waiting-items';

/** The first is told at once; in a crisis many come, and they are told together. */
const pauseBetweenMails = 60 * 60 * 1000;

/** Tells the coordinators what has come to the queue since the last mail, once an hour at most. */
export async function tellOfQueue(strapi: Core.Strapi, now: Date): Promise<void> {
  await inHelpTransaction(strapi, async () => {
    const last = await lastTold(strapi, 'queue');
    if (last !== undefined && now.getTime() - last.getTime() < pauseBetweenMails) return;
    const items = [
      ...(await waitingReports(strapi)).map(({ report, draft }) => ({
        key: report.documentId,
        section: draft.helpSection?.documentId,
        title: draft.title,
        sender: senderOf(draft),
        isReport: true,
      })),
      ...(await waitingProposals(strapi)).map(({ proposal, published }) => ({
        key: proposal.documentId,
        section: published.helpSection?.documentId,
        title: published.title,
        sender: senderOf(published),
        isReport: false,
      })),
    ];
    const keys = items.map(({ key }) => key);
    const fresh = await untold(strapi, 'queue', keys);
    const addresses = await coordinatorAddresses(strapi);
    if (fresh.size === 0 || addresses.length === 0) return;
    const told = items.filter(({ key }) => fresh.has(key));
    const mail = queueMailOf(told, sectionScreenUrl(told.map(({ section }) => section)));
    for (const to of addresses) await queueMail(strapi, { ...mail, to });
    await noteTold(strapi, 'queue', [...fresh], now);
  });
}
