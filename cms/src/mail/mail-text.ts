import type { Mail } from './mail';
import { mailFooter } from './mail-footer';
import { wrapText } from './wrap-text';

const width = 72;

/** A mail as plain text: short lines, the address to go to on a line of its own. */
export function mailText({ paragraphs, quote, action, actions = [] }: Mail): string {
  const parts = [
    // Names in a sentence may not begin a paragraph of their own, as if it were ours.
    ...paragraphs.map((paragraph) => wrapText(paragraph.replace(/\s+/g, ' '), width)),
    ...(quote === undefined ? [] : [wrapText(quote, width - 2).map((line) => `> ${line}`)]),
    ...[...(action ? [action] : []), ...actions].map(({ label, url }) => [`${label}:`, url]),
    ['-- ', ...mailFooter],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
