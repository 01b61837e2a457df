import { expect, it } from 'vitest';
import { presentValues } from './present-values.ts';

it('drops null and empty text at every depth and keeps false, zero and empty lists', () => {
  const entry = { a: null, b: '', c: false, d: 0, e: [], f: { g: null, h: 1 }, i: [{ j: null }] };
  expect(presentValues(entry)).toEqual({ c: false, d: 0, e: [], f: { h: 1 }, i: [{}] });
});
