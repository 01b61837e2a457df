import { escapeHtml } from '@civil-society/shared/text/escape-html';
import type { KeptMail } from '../kept-mail.ts';
import { formatTime } from './format-time.ts';
import { page } from './page.ts';

/** One mail, as HTML and as plain text. */
export function mailPage({ id, subject, to, from, receivedAt, text }: KeptMail): string {
  return page(
    subject || '(ei otsikkoa)',
    `<p><a href="/">Kaikki viestit</a></p>
<dl>
<dt>Vastaanottaja</dt><dd>${escapeHtml(to)}</dd>
<dt>Lähettäjä</dt><dd>${escapeHtml(from)}</dd>
<dt>Lähetetty</dt><dd>${formatTime(receivedAt)}</dd>
</dl>
<h2>Muotoiltuna</h2>
<iframe title="Viesti muotoiltuna" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${id}/html"></iframe>
<h2>Tekstinä</h2>
<pre>${withLinks(text)}</pre>`,
  );
}

/** Addresses become links; everything is escaped. */
function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map(escapeHtml)
    .map((part, index) => (index % 2 === 1 ? `<a href="${part}">${part}</a>` : part))
    .join('');
}
