import { expect, test } from 'vitest';
import type { SiteStatus } from '../../public-site/site-answers';
import { buildWords } from './build-words';

const now = new Date('2026-11-24T12:00:00.000Z');
const status: SiteStatus = {
  state: 'up-to-date',
  siteUrl: 'https://sivusto.example',
  updatedAt: '2026-11-24T10:03:00.000Z',
  details: { pageCount: 7, waiting: 0, leftOut: [] },
};

test('all is well', () => {
  expect(buildWords(status, now)).toEqual([
    { key: 'build.updated', values: { time: 'tänään klo 12.03' } },
    { key: 'build.pages', values: { count: 7 } },
  ]);
});

test('what went wrong comes first, with what waits', () => {
  const failed: SiteStatus = {
    ...status,
    state: 'failed',
    details: {
      waiting: 2,
      waitingSince: '2026-11-24T11:00:00.000Z',
      failure: { kind: 'disk', retryAt: '2026-11-24T12:01:00.000Z' },
      leftOut: [],
    },
  };
  expect(buildWords(failed, now).map(({ key }) => key)).toEqual([
    'build.failure.disk',
    'build.retry',
    'build.updated',
    'build.waiting',
  ]);
});

test('a representative gets no details', () => {
  expect(buildWords({ ...status, details: undefined }, now)).toEqual([]);
});
