import type { Counts } from './counts.ts';

/**
 * What a suite's counts are worth: one that crashed, ran nothing or left no report counts as a
 * failure even where no single test failed.
 * @param exitCode of the test runner
 * @param reported what its report says, undefined where there is none
 */
export function checkedCounts(exitCode: number, reported: Counts | undefined): Counts {
  const counts = reported ?? { passed: 0, failed: 0, skipped: 0 };
  const hasFailedUncounted = exitCode !== 0 && counts.failed === 0;
  const hasRunNothing = counts.passed + counts.failed === 0;
  return hasFailedUncounted || hasRunNothing ? { ...counts, failed: counts.failed + 1 } : counts;
}
