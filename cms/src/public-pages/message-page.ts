import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { pageHtml } from './page-html';

/** A page that only says something: what has happened, and what happens next. */
export function messagePage(
  title: string,
  paragraphs: readonly string[],
  link?: { label: string; url: string },
): string {
  const button =
    link === undefined
      ? ''
      : `<a class="button" href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a>`;
  return pageHtml(
    title,
    paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n') + button,
  );
}
