import type { Core } from '@strapi/strapi';
import { mailsTo } from './mails-to.ts';

/** Fields that the page of an invitation accepts. */
export const newPerson = { firstname: 'Aino', lastname: 'Järvinen', password: 'Kesäilta2026' };

/** The token of the newest invitation that was sent to an address. */
export async function tokenSentTo(strapi: Core.Strapi, to: string): Promise<string> {
  const [mail] = await mailsTo(strapi, to);
  const token = /\/kutsu#(\S+)/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No invitation has been sent to ${to}.`);
  return token;
}

export type PageAnswer = { status: number; type: string | null; html: string; cookies: string[] };

/** Sends a form of the invitation's page as a browser does. */
export async function sendForm(
  url: string,
  path: '/kutsu/avaa' | '/kutsu/hyvaksy',
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<PageAnswer> {
  const body = new URLSearchParams(fields);
  const response = await fetch(url + path, { method: 'POST', body, headers });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    html: await response.text(),
    cookies: response.headers.getSetCookie(),
  };
}
