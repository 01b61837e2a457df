import { expect, test } from 'vitest';
import type { Publication } from '../../public-site/site-answers';
import { publicationWords } from './publication-words';

const now = new Date('2026-11-24T10:05:00.000Z');
const base: Publication = { state: 'live', isRemoval: false, problems: [] };
const words = (change: Partial<Publication>) =>
  publicationWords({ ...base, ...change }, now).map(({ key, values }) =>
    values === undefined ? key : `${key} ${values.time}`,
  );
const since = { waitingSince: '2026-11-24T10:03:20.000Z' };

test('published, with the time where it is known', () => {
  expect(words({ liveSince: '2026-11-24T10:03:20.000Z' })).toEqual([
    'publication.live.since klo 12.03.20',
  ]);
  expect(words({ updatedAt: '2026-11-23T10:03:20.000Z' })).toEqual([
    'publication.live',
    'publication.updated 23.11.2026 klo 12.03.20',
  ]);
});

test('off the site', () => {
  const state = 'not-published';
  expect(words({ state })).toEqual(['publication.not-published']);
  expect(words({ state, liveSince: '2026-11-24T10:03:20.000Z' })).toEqual([
    'publication.removed klo 12.03.20',
  ]);
});

test('waiting, and what for', () => {
  const state = 'waiting';
  expect(words({ state, ...since })).toEqual([
    'publication.waiting klo 12.03.20',
    'publication.next.soon',
  ]);
  expect(words({ state, ...since, isRemoval: true, failure: { kind: 'unreachable' } })).toEqual([
    'publication.waiting.removal klo 12.03.20',
    'publication.next.unreachable',
  ]);
});

test('failed: why, what happens next and when', () => {
  const failure = { kind: 'disk', retryAt: '2026-11-24T10:05:30.000Z' } as const;
  expect(words({ state: 'failed', ...since, failure })).toEqual([
    'publication.failed.disk',
    'publication.next.disk',
    'publication.retry klo 12.05.30',
    'publication.failed.since klo 12.03.20',
  ]);
  const past = { ...failure, retryAt: '2026-11-24T10:04:59.000Z' };
  expect(words({ state: 'failed', failure: past })).toContain('publication.retrying');
});

test.each(['held', 'left-out', 'in-preparation', 'kept', 'unknown'] as const)(
  '%s has words of its own',
  (state) => {
    expect(words({ state })).toEqual([`publication.${state}`]);
  },
);
