import { expect, test } from 'vitest';
import type { ChangedFacts } from './offer-facts';
import { waysAfterChange } from './offer-data';

const phone = { number: '017 000 1234', hours: null };
const offer = {
  phones: [phone],
  byPhone: true,
  byOnline: false,
  byAtTheDoor: false,
  byOnSite: false,
};
const facts: ChangedFacts = {
  title: 'Kauppa-apua',
  description: null,
  forWhom: null,
  areas: ['kuopio'],
  hours: null,
  phones: [phone],
  email: null,
  website: null,
  validThrough: null,
};

test.each([
  ['stays as it was', {}, {}, { byPhone: true, byOnline: false }],
  [
    'of a number that is gone',
    {},
    { phones: [], website: 'https://a.fi' },
    { byPhone: false, byOnline: true },
  ],
  [
    'of a first number',
    { phones: [], byPhone: false, byOnline: true },
    { website: 'https://a.fi' },
    { byPhone: true, byOnline: true },
  ],
  ['of a page that is gone', { byOnline: true }, {}, { byPhone: true, byOnline: false }],
  [
    'to the door is kept',
    { byAtTheDoor: true },
    { phones: [], email: 'a@example.fi' },
    { byPhone: false, byOnline: false },
  ],
  [
    'with a number to ask only',
    { byPhone: false, byOnSite: true },
    {},
    { byPhone: false, byOnline: false },
  ],
])('the way %s', (_, before, change, expected) => {
  expect(waysAfterChange({ ...offer, ...before }, { ...facts, ...change })).toEqual(expected);
});
