import { expect, test } from 'vitest';
import { explainInstallFailure } from './explain-install-failure.mjs';

test.each([
  ['npm error code ENOTFOUND', /registry could not be reached/],
  ['npm error code ETIMEDOUT', /registry could not be reached/],
  ['error sending request: client error (Connect): dns error', /registry could not be reached/],
  ['tcp connect error\n  ╰─▶ Connection refused (os error 111)', /registry could not be reached/],
  ['npm error code ENOSPC', /disk is full/],
  ['write "files/c5": No space left\n      on device (os error 28)', /disk is full/],
  ['npm error code EACCES', /could not be written/],
  ['Read-only file system (os error 30)', /could not be written/],
])('%j is explained', (output, sentence) => {
  expect(explainInstallFailure(output)).toMatch(sentence);
});

test('anything else is not', () => {
  expect(explainInstallFailure('ERR_PNPM_OUTDATED_LOCKFILE')).toBeUndefined();
});
