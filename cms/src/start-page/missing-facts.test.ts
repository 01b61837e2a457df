import { expect, test } from 'vitest';
import { type Facts, findMissingFacts } from './missing-facts';

const whole: Facts = {
  summary: 'Melontaseura.',
  description: [{}],
  email: 'melojat@example.fi',
  phone: null,
  howToJoin: 'Tule mukaan.',
  logo: {},
  areas: [{}],
  themes: [{}],
  contactPersons: [],
};

test('nothing is missing of a whole one', () => {
  expect(findMissingFacts(whole)).toEqual([]);
});

test('everything is missing of an empty one, the most useful first', () => {
  const nothing = { areas: [], themes: [], summary: ' ' };
  expect(findMissingFacts(nothing)).toEqual([
    'summary',
    'contact',
    'areas',
    'themes',
    'description',
    'howToJoin',
    'logo',
  ]);
});

test('a contact person counts when they may be published', () => {
  const byPerson = (mayBePublished: boolean) => ({
    ...whole,
    email: null,
    contactPersons: [{ mayBePublished }],
  });
  expect(findMissingFacts(byPerson(true))).toEqual([]);
  expect(findMissingFacts(byPerson(false))).toEqual(['contact']);
});
