import { z } from 'zod';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { richTextProblems } from './rich-text-problems';
import { blocks, text } from './stored-values';

export const pageInput = z.object({ title: text, lead: text, body: blocks });

export type PageInput = z.infer<typeof pageInput>;

/** Everything that is wrong with a page. */
export function pageProblems(page: PageInput, isPublishing: boolean): Problem[] {
  if (!isPublishing) return [];
  return [
    ...requiredProblems(page, { title: 'Kirjoita otsikko.' }),
    ...richTextProblems(page.body, 'body'),
  ];
}
