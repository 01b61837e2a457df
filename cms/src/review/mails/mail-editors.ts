import type { Core } from '@strapi/strapi';
import { editorAddresses } from '../../mail/editor-addresses';
import type { Mail } from '../../mail/mail';
import { queueMail } from '../../mail/queue-mail';

/** One mail to each editor of an organisation, whoever of them sent the request. */
export async function mailEditors(
  strapi: Core.Strapi,
  ownerKey: string | null,
  mail: Omit<Mail, 'to'>,
): Promise<void> {
  if (ownerKey === null) return;
  for (const to of await editorAddresses(strapi, ownerKey))
    await queueMail(strapi, { ...mail, to });
}
