import type { Core } from '@strapi/strapi';
import { recordChange } from '../change-log/record-change';
import { mailMessageUid } from '../content-type-uids';
import type { MailRow } from './mail-row';

/** The queue as the dispatcher sees it. */
export type MailStore = {
  /** The oldest mail that is due, undefined when none is. */
  due(now: Date): Promise<MailRow | undefined>;
  /** When the next one will be due, undefined when nothing waits. */
  nextDue(): Promise<Date | undefined>;
  /**
   * Counts an attempt and keeps others away until `until`: whoever dies in between loses nothing,
   * the mail is due again then. False where another process was quicker.
   */
  claim(row: MailRow, until: Date): Promise<boolean>;
  /** The server has it; a single-use link in it is nobody's business any more. */
  remove(row: MailRow): Promise<void>;
  postpone(row: MailRow, error: string, until: Date): Promise<void>;
  /** Removes it and tells the coordinator in the change log. */
  giveUp(row: MailRow): Promise<void>;
};

export function mailStore(strapi: Core.Strapi): MailStore {
  const query = strapi.db.query(mailMessageUid);
  const remove = async ({ id }: MailRow) => {
    await query.delete({ where: { id } });
  };
  return {
    due: async (now) =>
      (await query.findOne({
        where: { nextAttemptAt: { $lte: now } },
        orderBy: { id: 'asc' },
      })) ?? undefined,
    async nextDue() {
      const row = await query.findOne({ orderBy: { nextAttemptAt: 'asc' } });
      return row ? new Date(row.nextAttemptAt) : undefined;
    },
    async claim({ id, attempts }, until) {
      // Of two that claim the same attempt, the database lets one find it.
      const { count } = await query.updateMany({
        where: { id, attempts },
        data: { attempts: attempts + 1, nextAttemptAt: until },
      });
      return count === 1;
    },
    remove,
    async postpone({ id }, lastError, nextAttemptAt) {
      await query.updateMany({ where: { id }, data: { lastError, nextAttemptAt } });
    },
    async giveUp(row) {
      await strapi.db.transaction(async () => {
        await remove(row);
        await recordChange(strapi, {
          contentType: mailMessageUid,
          documentId: row.documentId,
          title: row.subject,
          action: 'mailGivenUp',
        });
      });
    },
  };
}
