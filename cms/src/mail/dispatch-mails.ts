import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { Dispatcher } from '../dispatch/dispatcher';
import { mailDeliveries } from '../monitoring/delivery-metrics';
import { addToQueue, type RenderedMail } from './add-to-queue';
import { mailDelivery, type MailParts } from './deliver-mails';
import { mailHtml } from './mail-html';
import { mailQueuedEvent } from './mail-queued-event';
import { mailSettings } from './mail-configuration';
import { mailStore } from './mail-store';

let dispatcher: Dispatcher | undefined;

const ownMailSchema = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
});

/**
 * Sends the queue's mails from when Strapi serves requests until it is destroyed; a script that
 * only loads Strapi sends nothing. Strapi's own mails (a forgotten password) go to the queue too,
 * so that they survive a server that is down. Without SMTP_URL all of them wait.
 */
export function startMails({ strapi }: { strapi: Core.Strapi }): void {
  const email = strapi.plugin('email');
  const smtp = email.provider;
  email.provider = {
    ...smtp,
    send: (mail: unknown) => addToQueue(strapi, rendered(mail)),
  };
  if (mailSettings(process.env).url === undefined) {
    strapi.log.warn(
      'SMTP_URL is not set: mails wait in the database and nobody gets them. Set it to your mail server, such as smtps://user:password@mail.example.org (docs/operations.md).',
    );
    return;
  }
  const domain = new URL(strapi.config.get<string>('server.url')).hostname;
  const parts: MailParts = {
    store: mailStore(strapi),
    send: async ({ to, subject, text, html, documentId }) => {
      // Known again where it comes twice, and answered by no holiday greeting.
      const headers = {
        'Message-ID': `<${documentId}@${domain}>`,
        'Auto-Submitted': 'auto-generated',
      };
      await smtp.send({ to, subject, text, html, headers });
    },
    log: strapi.log,
    onAttempt: (outcome) => mailDeliveries.inc({ outcome }),
  };
  strapi.server.httpServer.once('listening', () => {
    const started = new Dispatcher({
      name: 'mail queue',
      deliver: mailDelivery(parts),
      log: strapi.log,
    });
    strapi.eventHub.on(mailQueuedEvent, async () => started.kick());
    started.kick();
    dispatcher = started;
  });
}

/** Strapi's trial mail has no HTML of its own. */
function rendered(mail: unknown): RenderedMail {
  const { to, subject, text, html } = ownMailSchema.parse(mail);
  return { to, subject, text, html: html ?? mailHtml({ to, subject, paragraphs: [text] }) };
}

/** Ends what `startMails` began. */
export async function stopMails(): Promise<void> {
  await dispatcher?.stop();
  dispatcher = undefined;
}
