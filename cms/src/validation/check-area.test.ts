import { expect, test } from 'vitest';
import { parentProblems } from './check-area';

const municipality = { kind: 'municipality' };

test.each([
  ['municipality', null, 0],
  ['municipality', municipality, 1],
  ['rural_area', municipality, 0],
  ['rural_area', null, 1],
  ['rural_area', { kind: 'rural_area' }, 1],
])('%s with the parent %o has %i problems', (kind, parent, count) => {
  expect(parentProblems({ kind, parent, website: '' })).toHaveLength(count);
});
