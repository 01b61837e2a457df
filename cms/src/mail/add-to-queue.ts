import type { Core } from '@strapi/strapi';
import { mailMessageUid } from '../content-type-uids';
import { mailQueuedEvent } from './mail-queued-event';

const longestSubject = 200;

/** A mail as it is sent. */
export type RenderedMail = { to: string; subject: string; text: string; html: string };

/**
 * Adds a mail in the transaction under way, or one of its own; the dispatcher hears of it when
 * that is committed, and never when it is rolled back.
 */
export async function addToQueue(strapi: Core.Strapi, mail: RenderedMail): Promise<void> {
  await strapi.db.transaction(async ({ onCommit }) => {
    const { to, text, html } = mail;
    const subject = mail.subject.replace(/\s+/g, ' ').trim().slice(0, longestSubject);
    await strapi.db.query(mailMessageUid).create({
      data: { to, subject, text, html, attempts: 0, nextAttemptAt: new Date() },
    });
    onCommit(() => strapi.eventHub.emit(mailQueuedEvent));
  });
}
