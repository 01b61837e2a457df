import type { Release } from './release.ts';

/** Whether `release` shows what a build of now would show. */
export function isUpToDate(
  release: Release | undefined,
  now: Pick<Release, 'revision' | 'codeHash' | 'builtFor'>,
): boolean {
  return (
    release?.revision === now.revision &&
    release.codeHash === now.codeHash &&
    release.builtFor === now.builtFor
  );
}
