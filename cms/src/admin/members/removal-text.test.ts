import { expect, test } from 'vitest';
import { removalText } from './removal-text';

const member = (userId: number, state: { isLead?: boolean; isSelf?: boolean } = {}) => ({
  userId,
  isActive: true,
  isLead: false,
  isSelf: false,
  ...state,
});
const closed = { ...member(9), isActive: false };

test.each([
  [member(1), [member(1), member(2)], 'remove-text'],
  [member(1, { isLead: true }), [member(1), member(2)], 'remove-lead-text'],
  [member(1, { isLead: true }), [member(1)], 'remove-last-text'],
  [member(1, { isLead: true }), [member(1), closed], 'remove-last-text'],
  [member(1, { isSelf: true }), [member(1), member(2)], 'leave-text'],
  [member(1, { isSelf: true }), [member(1), closed], 'leave-last-text'],
] as const)('of %j among %j is %s', (removed, members, text) => {
  expect(removalText(removed, members)).toBe(text);
});
