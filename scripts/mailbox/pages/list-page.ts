import { escapeHtml } from '@civil-society/shared/text/escape-html';
import type { KeptMail } from '../kept-mail.ts';
import { formatTime } from './format-time.ts';
import { page } from './page.ts';

/** All mails, the newest first. */
export function listPage(mails: readonly KeptMail[]): string {
  const about =
    '<p class="muted">Palvelun lähettämät sähköpostit jäävät tähän koneeseen: mikään niistä ei lähde oikealle vastaanottajalle.</p>';
  const list =
    mails.length === 0
      ? '<p>Yhtään viestiä ei ole vielä lähetetty.</p>'
      : `<ol>${mails.map(listItem).join('')}</ol>`;
  return page('Lähetetyt viestit', `${about}\n${list}`);
}

function listItem({ id, subject, to, receivedAt }: KeptMail): string {
  return `
<li><a href="/mails/${id}">${escapeHtml(subject || '(ei otsikkoa)')}</a><br>
<span class="muted">${escapeHtml(to)} · ${formatTime(receivedAt)}</span></li>`;
}
