import { expect, test } from 'vitest';
import { faultKinds, planFaults } from './plan-faults.ts';
import { createRandom } from './random.ts';

test('a seed gives the same faults again, another one others', () => {
  const plan = (seed: number) =>
    planFaults(createRandom(seed), { changes: 100, kinds: faultKinds });
  expect(plan(7)).toEqual(plan(7));
  expect(plan(7)).not.toEqual(plan(8));
});

test('every kind comes, also in a short run, and none after the last change', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const faults = planFaults(createRandom(seed), { changes: 20, kinds: faultKinds });
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(faultKinds));
    expect(faults.every(({ afterChange }) => afterChange > 0 && afterChange < 20)).toBe(true);
  }
});

test('what can not be done here is left out', () => {
  const faults = planFaults(createRandom(1), { changes: 90, kinds: ['kill a CMS'] });
  expect(faults.length).toBeGreaterThan(20);
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['kill a CMS']));
});
