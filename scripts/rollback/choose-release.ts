import type { KnownRelease } from './known-release.ts';
import { RollbackProblem } from './rollback-problem.ts';

/**
 * The release to go to: the named one, or the one before the live one.
 * @throws RollbackProblem when there is none
 */
export function chooseRelease(
  releases: readonly KnownRelease[],
  wanted: string | undefined,
): KnownRelease {
  const current = releases.findIndex(({ isCurrent }) => isCurrent);
  if (wanted !== undefined) {
    const named = releases.find(({ id }) => id === wanted);
    if (named?.isCurrent) throw new RollbackProblem('noSuchRelease', `${wanted} is live already.`);
    if (named) return named;
    throw new RollbackProblem(
      'noSuchRelease',
      `There is no release ${wanted}: --list shows those that are kept.`,
    );
  }
  // Without a live one, the newest is the best there is.
  const previous = releases[current + 1];
  if (previous) return previous;
  throw new RollbackProblem(
    'noSuchRelease',
    'There is no earlier release: the live one is the oldest that is kept.',
  );
}
