import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const mailsSchema = z.array(z.object({ subject: z.string(), text: z.string() }));

/** The mails that wait for somebody, the newest first, with the lines of each joined. */
export async function mailsTo(
  strapi: Core.Strapi,
  to: string,
): Promise<{ subject: string; text: string }[]> {
  const rows = await strapi.db
    .query('api::mail-message.mail-message')
    .findMany({ where: { to }, orderBy: { id: 'desc' } });
  return mailsSchema
    .parse(rows)
    .map(({ subject, text }) => ({ subject, text: text.replace(/\s+/g, ' ') }));
}
