import { readJudgements } from '@civil-society/site/search/judgements/judgements.ts';
import { expect, test } from 'vitest';

import { collectDemoContent } from './load/demo-content.ts';

const { organisations, events, news } = collectDemoContent(1);
const known = new Set([
  ...organisations.map(({ slug }) => `organisation/${slug}`),
  ...events.map(({ slug }) => `event/${slug}`),
  ...news.map(({ slug }) => `news/${slug}`),
]);
const halves = [readJudgements('tuning'), readJudgements('held-out')];
const all = halves.flat();

test('every document that a query should find is in the demo content', () => {
  const missing = all.flatMap(({ query, documents }) =>
    Object.keys(documents)
      .filter((document) => !known.has(document))
      .map((document) => `${query}: ${document}`),
  );
  expect(missing).toEqual([]);
});

test('no query is in both halves, and each half is large', () => {
  expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  for (const half of halves) expect(half.length).toBeGreaterThanOrEqual(75);
});
