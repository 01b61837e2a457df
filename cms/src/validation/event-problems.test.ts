import { expect, test } from 'vitest';
import { eventInput, eventProblems } from './event-problems';

function pathsOf(entry: object, isPublishing = false): string[] {
  return eventProblems(eventInput.parse(entry), isPublishing).map(({ path }) => path.join('.'));
}

test('an empty draft is fine; publishing needs a title and a summary', () => {
  expect(pathsOf({})).toEqual([]);
  expect(pathsOf({ kind: 'peer_group' }, true)).toEqual(['title', 'summary']);
});

test('what is free has no price', () => {
  expect(pathsOf({ isFree: true, price: '5 €' })).toEqual(['price']);
  expect(pathsOf({ isFree: false, price: '5 €' })).toEqual([]);
});

test('addresses and numbers are checked inside components too', () => {
  expect(
    pathsOf({
      onlineUrl: 'teams',
      place: { address: { postalCode: '1' } },
      registration: { url: 'a', email: 'b', phone: 'c' },
    }),
  ).toEqual([
    'place.address.postalCode',
    'onlineUrl',
    'registration.url',
    'registration.email',
    'registration.phone',
  ]);
});
