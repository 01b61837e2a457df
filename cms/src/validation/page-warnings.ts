import type { PageInput } from './page-problems';
import type { Problem } from './problem';
import { richTextWarnings } from './rich-text-warnings';
import { proseWarnings, titleWarnings } from './text-warnings';

/** What would make a page or a news article easier to read: both have a title, a lead and a body. */
export function pageWarnings({ title, lead, body }: PageInput): Problem[] {
  return [
    ...titleWarnings(title, 'title'),
    ...proseWarnings(lead, 'lead'),
    ...richTextWarnings(body, 'body'),
  ];
}
