import { z } from 'zod';
import { imageProblems } from './image-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { richTextProblems } from './rich-text-problems';
import { blocks, image, text } from './stored-values';

export const newsArticleInput = z.object({ title: text, lead: text, body: blocks, image });

export type NewsArticleInput = z.infer<typeof newsArticleInput>;

const required = {
  title: 'Kirjoita otsikko.',
  lead: 'Kirjoita ingressi: uutisen ydin parilla virkkeellä.',
};

/** Everything that is wrong with a news article. */
export function newsArticleProblems(article: NewsArticleInput, isPublishing: boolean): Problem[] {
  if (!isPublishing) return [];
  return [
    ...requiredProblems(article, required),
    ...richTextProblems(article.body, 'body'),
    ...imageProblems(article.image, 'image'),
  ];
}
