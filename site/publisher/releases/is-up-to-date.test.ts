import { expect, it } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { isUpToDate } from './is-up-to-date.ts';
import { localDate } from '@civil-society/shared/event/local-time';
import { releaseId } from './release-id.ts';

const now = { revision: 5, codeHash: 'abc', builtFor: '2026-11-24' };

it('is up to date with the same content, code and day', () => {
  expect(isUpToDate(sampleRelease(), now)).toBe(true);
});

it.each([
  ['there is no release', undefined],
  ['the content has changed', sampleRelease({ revision: 4 })],
  ['the database was replaced by an older one', sampleRelease({ revision: 9 })],
  ['the code has changed', sampleRelease({ codeHash: 'def' })],
  ['it is another day', sampleRelease({ builtFor: '2026-11-23' })],
])('is not when %s', (_why, release) => expect(isUpToDate(release, now)).toBe(false));

it('knows the day of the region', () => {
  expect(localDate(new Date('2026-11-24T21:59:00Z'))).toBe('2026-11-24');
  expect(localDate(new Date('2026-11-24T22:00:00Z'))).toBe('2026-11-25');
});

it('names releases in the order of time', () => {
  expect(releaseId(new Date('2026-11-24T08:53:12.123Z'), 42)).toBe('20261124T085312123Z-r42');
});
