import type { Core } from '@strapi/strapi';
import { addToQueue } from './add-to-queue';
import type { Mail } from './mail';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';

/**
 * Writes a mail to the queue, in the transaction under way: it is sent once that is committed, and
 * never when it is rolled back. Sent again and again, for three days, until the server takes it.
 */
export async function queueMail(strapi: Core.Strapi, mail: Mail): Promise<void> {
  const { to, subject } = mail;
  await addToQueue(strapi, { to, subject, text: mailText(mail), html: mailHtml(mail) });
}
