import { isBusinessId } from '@civil-society/shared/organisation/business-id';
import { expect, test } from 'vitest';
import { inventedBusinessId, inventedRegisterNumber } from './invented-numbers.ts';

test('business IDs are valid, different and plainly invented', () => {
  const ids = Array.from({ length: 300 }, (_, index) => inventedBusinessId(index));
  expect(ids.filter((id) => !isBusinessId(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.startsWith('9'))).toBe(true);
});

test('register numbers look like the register of associations', () => {
  expect(inventedRegisterNumber(7)).toBe('900.007');
});
