import { expect, test } from 'vitest';
import { entryRules } from '../../validation/entry-rules';
import { fieldLabel } from './field-label';
import { isCheckedUid } from './is-checked-uid';

test('a place in the form is told in the form’s words', () => {
  const uid = 'api::organisation.organisation';
  expect(fieldLabel(uid, ['summary'])).toBe('Tiivistelmä');
  expect(fieldLabel(uid, ['contactPersons', '0', 'phone'])).toBe('Yhteyshenkilöt 1, Puhelin');
  expect(fieldLabel('api::event.event', ['place', 'address', 'city'])).toBe(
    'Paikka, Osoite, Postitoimipaikka',
  );
});

test('every place that the rules can name has words', () => {
  const wrong = {
    email: 'x',
    phone: 'x',
    website: 'x',
    businessId: 'x',
    onlineUrl: 'x',
    image: { url: '/a', alternativeText: null },
    logo: { url: '/a', alternativeText: null },
    address: { street: '1', postalCode: '1', city: '1' },
    place: { name: 'x', address: { street: '1', postalCode: '1', city: '1' } },
    socialLinks: [{ url: 'x' }],
    contactPersons: [{ phone: 'x', email: 'x', mayBePublished: true }],
    registration: { required: true, url: 'x', email: 'x', phone: 'x', deadline: '2099-01-01' },
    startsAt: '2026-01-01T10:00:00Z',
    endsAt: '2025-01-01T10:00:00Z',
    recurrenceRule: 'x',
    isFree: true,
    price: 'x',
  };
  for (const [uid, { problems, warnings }] of Object.entries(entryRules))
    for (const { path } of [...problems(wrong, true), ...warnings(wrong, '2026-01-01T10:00:00Z')]) {
      expect(isCheckedUid(uid) && fieldLabel(uid, path)).toMatch(/^\p{Lu}/u);
      expect(isCheckedUid(uid) && fieldLabel(uid, path)).not.toMatch(/, \p{Ll}/u);
    }
});
