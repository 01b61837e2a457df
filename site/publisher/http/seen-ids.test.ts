import { expect, it } from 'vitest';
import { createSeenIds } from './seen-ids.ts';

it('remembers the newest ids', () => {
  const seen = createSeenIds(2);
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map((id) => seen.isNew(id))).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
  ]);
});
