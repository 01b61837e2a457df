import type { Core } from '@strapi/strapi';
import { helpReportUid } from '../content-type-uids';
import { mostInADay, mostInAnHour } from './report-terms';

const hour = 60 * 60 * 1000;

type Sending = { senderKey: string; contactEmail: string; hasWork: boolean };

/**
 * Whether more reports come than people write: from one network, to one mailbox or in all. Those
 * without work have a limit of their own, so that a flood of them keeps nobody else out.
 */
export async function isTooOften(
  strapi: Core.Strapi,
  { senderKey, contactEmail, hasWork }: Sending,
  now: Date,
): Promise<boolean> {
  const reports = strapi.db.query(helpReportUid);
  const most = hasWork ? mostInAnHour.withWork : mostInAnHour.withoutWork;
  const isOver = async (where: object, limit: number, hours = 1) => {
    const sentAt = { $gt: new Date(now.getTime() - hours * hour) };
    return (await reports.count({ where: { sentAt, ...where } })) >= limit;
  };
  return (
    (await isOver({ contactEmail }, mostInAnHour.address)) ||
    (await isOver({ contactEmail }, mostInADay.address, 24)) ||
    (await isOver({ senderKey, hasWork }, most.sender)) ||
    (await isOver({ hasWork }, most.everybody))
  );
}
