import { expect, test } from 'vitest';
import { findDeliveryProblems, type Delivery } from './deliveries.ts';

const never = () => false;
const delivery = (change: Partial<Delivery>): Delivery => ({
  ...{ id: 'a', sender: 0, began: 0, ended: 10, isAcknowledged: true },
  ...change,
});
const again = delivery({ began: 20, ended: 30 });

test('each message once, one after the other, is in order', () => {
  const two = [delivery({}), delivery({ id: 'b', began: 10, ended: 20 })];
  expect(findDeliveryProblems(two, never)).toEqual([]);
});

test('what was acknowledged does not come again', () => {
  expect(findDeliveryProblems([delivery({}), again], never)).toHaveLength(1);
  expect(findDeliveryProblems([delivery({ isAcknowledged: false }), again], never)).toEqual([]);
});

test('whoever died before it could write down the answer may be followed by the same', () => {
  const died = (sender: number, from: number, until: number) =>
    sender === 0 && from <= 15 && until >= 15;
  expect(findDeliveryProblems([delivery({}), again], died)).toEqual([]);
  expect(findDeliveryProblems([delivery({}), { ...again, sender: 1 }], died)).toEqual([]);
});

test('two processes do not deliver at once', () => {
  const other = delivery({ id: 'b', sender: 1, began: 5, ended: 8 });
  expect(findDeliveryProblems([other, delivery({})], never)).toHaveLength(1);
});
