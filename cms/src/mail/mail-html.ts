import { region } from '@civil-society/shared/region/region';
import { escapeHtml } from '@civil-society/shared/text/escape-html';
import type { Mail, MailAction } from './mail';
import { mailFooter } from './mail-footer';

/** Inline, for many mail programs drop style sheets; the site's colours, each pair readable (WCAG AA). */
const styles = {
  body: 'margin:0;padding:24px 16px;background:#f0f0e9;color:#10252d;font:16px/1.5 Arial,Helvetica,sans-serif',
  page: 'max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:8px',
  service: 'margin:0 0 24px;font-size:20px;font-weight:bold;color:#0c2a34',
  paragraph: 'margin:0 0 16px',
  quote:
    'margin:0 0 16px;padding:8px 16px;border-left:4px solid #0c2a34;background:#f0f0e9;white-space:pre-line',
  button:
    'display:inline-block;padding:12px 20px;background:#0c2a34;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:6px',
  small: 'margin:0 0 16px;font-size:14px;color:#4d6068;word-break:break-all',
  footer:
    'margin:24px 0 0;padding-top:16px;border-top:1px solid #d6dad3;font-size:14px;color:#4d6068',
};

/** A mail as HTML without tables, pictures or anything that is fetched from elsewhere. */
export function mailHtml({ subject, paragraphs, quote, action, actions = [] }: Mail): string {
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${styles.body}">
<div style="${styles.page}">
<p style="${styles.service}">${escapeHtml(region.service.name)}</p>
${paragraphs.map((text) => `<p style="${styles.paragraph}">${escapeHtml(text)}</p>`).join('\n')}
${quote === undefined ? '' : `<blockquote style="${styles.quote}">${escapeHtml(quote)}</blockquote>`}
${[...(action ? [action] : []), ...actions].map(button).join('\n')}
<p style="${styles.footer}">${mailFooter.map(escapeHtml).join('<br>')}</p>
</div>
</body>
</html>
`;
}

function button({ label, url }: MailAction): string {
  return `<p style="${styles.paragraph}"><a href="${escapeHtml(url)}" style="${styles.button}">${escapeHtml(label)}</a></p>
<p style="${styles.small}">Jos painike ei toimi, kopioi osoite selaimeen:<br>${escapeHtml(url)}</p>`;
}
