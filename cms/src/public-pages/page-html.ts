import { region } from '@civil-society/shared/region/region';
import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { pageStyle } from './page-style';

export type PageParts = {
  /** What the window's title says before the page's own. */
  notice?: string | undefined;
  /** HTML for the page's head. */
  head?: string;
};

/**
 * A whole page for somebody without an account. The admin's own pages show neither the
 * organisation nor our texts before one has logged in, and are two megabytes.
 * @param content HTML
 */
export function pageHtml(
  title: string,
  content: string,
  { notice, head = '' }: PageParts = {},
): string {
  const { service, contact } = region;
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${notice ? `${notice}: ` : ''}${title} – ${service.name}`)}</title>
<style>${pageStyle}</style>
${head}
</head>
<body>
<main>
<p class="service">${escapeHtml(service.name)}</p>
<div class="card">
<h1>${escapeHtml(title)}</h1>
${content}
</div>
<footer>Tarvitsetko apua? ${escapeHtml(contact.organisation)}, ${escapeHtml(contact.email)}, ${escapeHtml(contact.phone)}</footer>
</main>
</body>
</html>
`;
}
