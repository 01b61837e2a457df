import type { Core } from '@strapi/strapi';
import { helpOfferUid, helpReportUid, helpSectionUid, organisationUid } from '../content-type-uids';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { changedOfferData, moreOfferData } from '../help-offers/offer-data';
import { offerChoices } from '../help-offers/offer-choices';
import { tellOfQueue } from '../help-queue/tell-of-queue';
import { tokenHash } from '../link-tokens/link-token';
import { findReports, type ReportRow } from './report-row';

export type ClosedReport = 'unknown' | 'expired' | 'confirmed' | 'section-ended';
export type OpenedReport =
  { isOpen: true; report: ReportRow } | { isOpen: false; reason: ClosedReport };

/** What the link of a report's mail opens. Opening it changes nothing. */
export async function openReport(
  strapi: Core.Strapi,
  token: string,
  now: Date,
): Promise<OpenedReport> {
  const [report] = await findReports(strapi, { tokenHash: tokenHash(token) });
  if (!report) return { isOpen: false, reason: 'unknown' };
  if (report.state !== 'unconfirmed') return { isOpen: false, reason: 'confirmed' };
  if (report.expiresAt <= now) return { isOpen: false, reason: 'expired' };
  const isLive = await strapi.db.query(helpSectionUid).count({
    where: {
      documentId: report.sectionId,
      publishedAt: { $notNull: true },
      state: { $in: ['open', 'quiet'] },
    },
  });
  if (isLive === 0) return { isOpen: false, reason: 'section-ended' };
  return { isOpen: true, report };
}

/** Makes a confirmed report a draft in the coordinator's queue, once. */
export async function confirmReport(
  strapi: Core.Strapi,
  token: string,
  now: Date,
): Promise<OpenedReport> {
  const opened = await inHelpTransaction(strapi, async () => {
    const found = await openReport(strapi, token, now);
    if (!found.isOpen) return found;
    const { report } = found;
    const offerId = await createDraft(strapi, report, now);
    await strapi.db
      .query(helpReportUid)
      .update({ where: { id: report.id }, data: { state: 'waiting', confirmedAt: now, offerId } });
    return found;
  });
  if (opened.isOpen) await tellOfQueue(strapi, now);
  return opened;
}

async function createDraft(strapi: Core.Strapi, report: ReportRow, now: Date): Promise<string> {
  const { facts, sectionId, organisationId, groupName, contactName, contactEmail } = report;
  const choices = await offerChoices(strapi);
  const isKnown =
    Boolean(organisationId) &&
    (await strapi.db.query(organisationUid).count({ where: { documentId: organisationId } })) > 0;
  const { documentId } = await strapi.documents(helpOfferUid).create({
    data: {
      ...changedOfferData(facts, choices),
      ...moreOfferData(facts, choices),
      helpSection: sectionId,
      // One that has gone from the directory meanwhile is left by its name.
      organisation: isKnown ? organisationId : null,
      groupName: isKnown ? null : (groupName ?? null),
      contactName,
      contactEmail,
      confirmedAt: now,
      isPaused: false,
    },
  });
  return documentId;
}
