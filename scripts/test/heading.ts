import { styleText } from 'node:util';

/** A suite's title as it stands out in the output; plain in CI and where there is no terminal. */
export function heading(title: string): string {
  const line = `── ${title} ${'─'.repeat(Math.max(3, 72 - title.length))}`;
  return `\n${process.env['CI'] ? line : styleText('bold', line, { stream: process.stdout })}`;
}
