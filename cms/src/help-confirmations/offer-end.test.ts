import { describe, expect, test } from 'vitest';
import type { StoredOffer } from '../help-offers/stored-offer';
import { isReminderDue, offerEnd } from './offer-end';

const offer: StoredOffer = {
  documentId: 'a',
  title: 'Kauppa-apua',
  slug: 'kauppa-apua',
  description: null,
  forWhom: null,
  hours: null,
  email: null,
  website: null,
  groupName: 'Naapurit',
  validThrough: null,
  contactEmail: null,
  confirmedAt: new Date('2026-03-20T08:00:00Z'),
  isPaused: false,
  byPhone: true,
  byOnline: false,
  byAtTheDoor: false,
  byOnSite: false,
  createdAt: new Date('2026-03-19T08:00:00Z'),
  updatedAt: new Date('2026-03-19T08:00:00Z'),
  phones: [],
  areas: [],
  kinds: [],
  sectionKey: null,
  organisationKey: null,
  organisation: undefined,
  helpSection: undefined,
};

const isDue = (time: string, days: number, more: Partial<StoredOffer> = {}) => {
  const now = new Date(time);
  return isReminderDue(offerEnd({ ...offer, ...more }, days, now), days, now);
};

describe('a reminder is due', () => {
  test.each([
    [14, '2026-03-30T08:00:00Z'],
    [6, '2026-03-23T08:00:00Z'],
    [1, '2026-03-20T20:00:00Z'],
  ])('of %i days from %s, until the end', (days, time) => {
    const before = new Date(Date.parse(time) - 1).toISOString();
    const end = new Date(Date.parse('2026-03-20T08:00:00Z') + days * 24 * 60 * 60 * 1000);
    expect(isDue(before, days)).toBe(false);
    expect(isDue(time, days)).toBe(true);
    expect(isDue(end.toISOString(), days)).toBe(false);
  });

  test('never of what is paused or ends by its own day first', () => {
    expect(isDue('2026-04-01T08:00:00Z', 14, { isPaused: true })).toBe(false);
    expect(isDue('2026-04-01T08:00:00Z', 14, { validThrough: '2026-04-02' })).toBe(false);
    expect(isDue('2026-04-01T08:00:00Z', 14, { validThrough: '2026-04-03' })).toBe(true);
  });
});

test('an offer that was never confirmed counts from its last change', () => {
  const end = offerEnd({ ...offer, confirmedAt: null }, 14, new Date('2026-03-21T08:00:00Z'));
  expect(end).toMatchObject({ at: new Date('2026-04-02T08:00:00Z'), isSilence: true });
});
