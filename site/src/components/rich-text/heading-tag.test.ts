import { expect, it } from 'vitest';
import { headingTag } from './heading-tag.ts';

it('keeps the outline of the page', () => {
  expect([1, 2, 3, 4].map((level) => headingTag(level, 1))).toEqual(['h2', 'h2', 'h3', 'h4']);
  expect([1, 2, 3, 6].map((level) => headingTag(level, 2))).toEqual(['h3', 'h3', 'h4', 'h6']);
});
