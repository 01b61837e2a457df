import { region } from '@civil-society/shared/region/region';

/** A server that hangs must hold up neither the queue nor the CMS's stopping. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

export type MailSettings = {
  /** Undefined: mails wait in the queue. */
  url: string | undefined;
  from: string;
  replyTo: string;
};

/**
 * The mail server and the sender, of environment variables.
 * @throws Error saying how to write SMTP_URL where it is not such an address
 */
export function mailSettings(environment: NodeJS.ProcessEnv): MailSettings {
  const { name } = region.service;
  const { email } = region.contact;
  const url = environment.SMTP_URL || undefined;
  if (url !== undefined && !/^smtps?:$/.test(protocolOf(url)))
    throw new Error(
      'SMTP_URL is not the address of a mail server: write it like smtps://user:password@mail.example.org, special characters of the password percent-encoded.',
    );
  return { url, from: environment.MAIL_FROM || `"${name}" <${email}>`, replyTo: email };
}

/** Strapi's configuration of its email plugin. */
export function mailConfiguration(environment: NodeJS.ProcessEnv) {
  const { url, from, replyTo } = mailSettings(environment);
  return {
    provider: 'nodemailer',
    // `component` is the name that nodemailer's own log would use.
    providerOptions: { component: 'mail', ...(url === undefined ? {} : { url }), ...patience },
    settings: { defaultFrom: from, defaultReplyTo: replyTo },
  };
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
