import { expect, it } from 'vitest';
import { CmsError } from '../src/cms/cms-error.ts';
import { TooManyLeftOutError } from '../src/cms/too-many-left-out-error.ts';
import { failureKind } from './failure-kind.ts';

const fullDisk = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

it.each([
  ['content', new TooManyLeftOutError(['9 of 10 of type event'])],
  ['cms', new CmsError('No answer', 'http://localhost:1337', 'Start it.')],
  ['cms', new Error('reading', { cause: new CmsError('No answer', 'here', 'Start it.') })],
  ['disk', fullDisk],
  ['disk', new Error('writing', { cause: fullDisk })],
  ['build', new Error('astro build ended with 1')],
  ['build', 'something else'],
])('%s', (kind, error) => {
  expect(failureKind(error)).toBe(kind);
});
