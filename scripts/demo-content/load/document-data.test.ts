import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { DemoEvent, DemoOrganisation } from '../demo-content-types.ts';
import { eventData } from './event-data.ts';
import { newsData } from './news-data.ts';
import { organisationData } from './organisation-data.ts';
import { createReferenceBook } from './reference-book.ts';

const reference = Temporal.PlainDate.from('2026-11-24');
const references = createReferenceBook();
references.add('area', 'kuopio', 'doc-kuopio');
references.add('theme', 'ikaihmiset', 'doc-theme');
references.add('target-group', 'kaikki', 'doc-group');
references.add('language', 'fi', 'doc-fi');
references.add('organisation', 'kerho', 'doc-kerho');

const organisation: DemoOrganisation = {
  slug: 'kerho',
  name: 'Kerho ry',
  alternativeNames: ['Kerhola'],
  registered: true,
  summary: 'Kerho.',
  description: 'Kerho.',
  homeMunicipality: 'kuopio',
  areas: ['kuopio'],
  themes: ['ikaihmiset'],
  targetGroups: ['kaikki'],
  languages: ['fi'],
  operatingStatus: 'active',
  verifiedDaysAgo: 24,
};

const event: DemoEvent = {
  slug: 'ilta',
  title: 'Ilta',
  kind: 'event',
  summary: 'Ilta.',
  description: 'Ilta.',
  // Half past midnight local time is still the day before in UTC.
  schedule: { type: 'once', daysFromNow: 10, time: '00:30', durationMinutes: 60 },
  eventStatus: 'scheduled',
  area: 'kuopio',
  organiser: 'kerho',
  themes: ['ikaihmiset'],
  targetGroups: ['kaikki'],
  languages: ['fi'],
  isFree: true,
  registration: { required: true, deadlineDaysBefore: 3 },
};

test('an organisation: relations by document, invented numbers, a date', () => {
  expect(organisationData(organisation, 1, reference, references)).toMatchObject({
    name: 'Kerho ry',
    alternativeNames: [{ name: 'Kerhola' }],
    homeMunicipality: 'doc-kuopio',
    areas: ['doc-kuopio'],
    themes: ['doc-theme'],
    targetGroups: ['doc-group'],
    languages: ['doc-fi'],
    businessId: expect.stringMatching(/^9\d{6}-\d$/),
    registerNumber: '900.001',
    lastVerified: '2026-10-31',
  });
});

test('a group that is not registered has no numbers', () => {
  const data = organisationData({ ...organisation, registered: false }, 1, reference, references);
  expect(data).not.toHaveProperty('businessId');
  expect(data).not.toHaveProperty('registerNumber');
  expect(data).not.toHaveProperty('registered');
});

test('the last day to register counts back from the local first day', () => {
  const data = eventData(event, reference, references);
  expect(data.registration).toEqual({ required: true, deadline: '2026-12-01' });
  expect(data.organiser).toBe('doc-kerho');
  expect(data).not.toHaveProperty('schedule');
});

test('an unknown name is told', () => {
  const unknown = { ...event, organiser: 'olematon' };
  expect(() => eventData(unknown, reference, references)).toThrow(/no organisation "olematon"/);
});

test('news counts its date back from the reference date', () => {
  const article = {
    slug: 'uutinen',
    title: 'Uutinen',
    lead: 'Uutinen.',
    body: 'Uutinen.',
    areas: [],
    themes: [],
    isPinned: false,
    publishedDaysAgo: 5,
  };
  expect(newsData(article, reference, references).datePublished).toBe('2026-11-19');
});
