import nodemailer from '@strapi/provider-email-nodemailer';
import { z } from 'zod';
import { mailConfiguration, mailSettings } from './mail-configuration';
import type { Mail } from './mail';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';

const resultSchema = z.object({ response: z.string() });

/**
 * Sends one mail through the configured server, past the queue.
 * @returns what the server answered
 * @throws Error where SMTP_URL is missing or wrong, or the server does not take the mail
 */
export async function sendTestMail(environment: NodeJS.ProcessEnv, to: string): Promise<string> {
  if (mailSettings(environment).url === undefined)
    throw new Error('SMTP_URL is not set: docs/operations.md says how.');
  const { providerOptions, settings } = mailConfiguration(environment);
  const provider = nodemailer.init(providerOptions, settings);
  const mail: Mail = {
    to,
    subject: 'Kokeiluviesti',
    paragraphs: ['Hei!', 'Tämä viesti on kokeilu. Kun luet sitä, palvelun sähköposti toimii.'],
  };
  try {
    const { subject } = mail;
    const html = mailHtml(mail);
    return resultSchema.parse(await provider.send({ to, subject, text: mailText(mail), html }))
      .response;
  } finally {
    provider.close();
  }
}
