import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { cmsUrl } from '../admin-api/admin-url';
import { helpReportUid } from '../content-type-uids';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { newToken, tokenHash } from '../link-tokens/link-token';
import { queueMail } from '../mail/queue-mail';
import type { FoundOrganisation } from './find-organisations';
import { isTooOften } from './is-too-often';
import { confirmReportMail } from './mails/confirm-report-mail';
import type { PublicSection } from './public-section';
import { confirmReportPath } from './report-paths';
import { findReports } from './report-row';
import { unconfirmedKept } from './report-terms';
import type { TypedReport } from './typed-report';

export type Sending = {
  section: PublicSection;
  report: TypedReport;
  /** The organisation of the directory that was chosen. */
  organisation: FoundOrganisation | undefined;
  stampId: string;
  hasWork: boolean;
  senderKey: string;
};

/** `used`: another report was sent from this form before. */
export type Taking = 'taken' | 'too-often' | 'used';

/**
 * Keeps a report until the link that is mailed to its sender confirms it. A form that is sent
 * twice, as by a double click, is one report.
 */
export function takeReport(strapi: Core.Strapi, sending: Sending, now: Date): Promise<Taking> {
  const { section, report, organisation, stampId, hasWork, senderKey } = sending;
  const { contactEmail, contactName, facts, groupName } = report;
  return inHelpTransaction(strapi, async () => {
    const [earlier] = await findReports(strapi, { stampId });
    if (earlier)
      return earlier.contactEmail === contactEmail && isDeepStrictEqual(earlier.facts, facts)
        ? 'taken'
        : 'used';
    if (await isTooOften(strapi, { senderKey, contactEmail, hasWork }, now)) return 'too-often';
    const token = newToken();
    await strapi.documents(helpReportUid).create({
      data: {
        sectionId: section.documentId,
        state: 'unconfirmed',
        facts,
        organisationId: organisation?.documentId ?? null,
        groupName: organisation?.name ?? groupName,
        contactName,
        contactEmail,
        stampId,
        tokenHash: tokenHash(token),
        senderKey,
        hasWork,
        sentAt: now,
        expiresAt: new Date(now.getTime() + unconfirmedKept),
      },
    });
    const link = `${cmsUrl()}${confirmReportPath}?avain=${token}`;
    const mail = confirmReportMail({ title: facts.title, section: section.name, link });
    await queueMail(strapi, { ...mail, to: contactEmail });
    return 'taken';
  });
}
