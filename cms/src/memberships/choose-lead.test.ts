import { expect, test } from 'vitest';
import { chooseLead } from './choose-lead';

const member = (id: number, state: { isLead?: boolean; isActive?: boolean } = {}) => ({
  id,
  isLead: false,
  isActive: true,
  ...state,
});

test.each([
  ['nobody of nobody', [], undefined],
  ['the present lead', [member(1), member(2, { isLead: true })], 2],
  ['whoever has been there longest, where nobody leads', [member(1), member(2)], 1],
  [
    'somebody who can log in, where the lead cannot',
    [member(1, { isLead: true, isActive: false }), member(2, { isActive: false }), member(3)],
    3,
  ],
  [
    'the present lead, where nobody can log in',
    [member(1, { isActive: false }), member(2, { isLead: true, isActive: false })],
    2,
  ],
  ['one of two', [member(1, { isLead: true }), member(2, { isLead: true })], 1],
])('the lead is %s', (_name, members, id) => {
  expect(chooseLead(members)?.id).toBe(id);
});
