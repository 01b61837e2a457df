import { createServer, type Server, type ServerResponse } from 'node:http';
import type { MailFolder } from './mail-folder.ts';
import { listPage } from './pages/list-page.ts';
import { mailPage } from './pages/mail-page.ts';

type Answer = { status?: number; type: 'html' | 'json' | 'plain'; body: string; policy?: string };

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A mail may look as it likes, but runs nothing, fetches nothing and is framed by our page only. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The mailbox as pages for people (`/`) and as JSON for tests (`/mails.json`). */
export function createWebServer(folder: MailFolder): Server {
  return createServer(({ method, url = '/', headers }, response) => {
    if (!isLocalHost(headers.host)) send(response, refused(403, 'Use http://localhost.'));
    else if (method !== 'GET' && method !== 'HEAD') send(response, refused(405, 'Read only.'));
    else send(response, answer(folder, new URL(url, 'http://localhost').pathname));
  });
}

function answer(folder: MailFolder, path: string): Answer {
  if (path === '/') return { type: 'html', body: listPage(folder.all()) };
  if (path === '/mails.json') return { type: 'json', body: JSON.stringify(folder.all()) };
  const [, id = '', part] = /^\/mails\/([^/]+)(\/html)?$/.exec(path) ?? [];
  const mail = folder.find(id);
  if (mail === undefined) return refused(404, 'There is no such mail.');
  if (part === undefined) return { type: 'html', body: mailPage(mail) };
  // Links of the mail open beside the mailbox: most pages refuse to be shown in a frame.
  return { type: 'html', body: `${mail.html}\n<base target="_blank">`, policy: mailPolicy };
}

/** A page of another name for this machine (DNS rebinding) must not read the keys in the mails. */
function isLocalHost(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

function refused(status: number, body: string): Answer {
  return { status, type: 'plain', body };
}

function send(response: ServerResponse, { status = 200, type, body, policy }: Answer): void {
  const mimeType = type === 'json' ? 'application/json' : `text/${type}`;
  response.writeHead(status, {
    'content-type': `${mimeType}; charset=utf-8`,
    'content-security-policy': policy ?? pagePolicy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
