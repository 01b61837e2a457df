/** Webhooks of changes that are not live yet; older ones are forgotten. */
const mostPending = 1_000;

/** Measures how long changes take to the site, from being written to being live. */
export type ChangeTimes = {
  /** A webhook told of changes up to `revision`, the oldest of which was made at `changedAt`. */
  heard(revision: number, changedAt: Date): void;
  /** The site shows `revision` from `at` on. */
  live(revision: number, at: Date): void;
};

/**
 * @param liveSince since when a revision has been live, if it is: a webhook may come late
 * @param observe hears of each measured time, in seconds
 */
export function createChangeTimes(
  liveSince: (revision: number) => string | undefined,
  observe: (seconds: number) => void,
): ChangeTimes {
  const pending = new Map<number, Date>();
  // The clocks of two machines differ a little.
  const tell = (from: Date, to: number) => observe(Math.max(0, (to - from.getTime()) / 1_000));
  return {
    heard(revision, changedAt) {
      const since = liveSince(revision);
      if (since !== undefined) return tell(changedAt, Date.parse(since));
      pending.set(revision, changedAt);
      const [oldest] = pending.keys();
      if (pending.size > mostPending && oldest !== undefined) pending.delete(oldest);
    },
    live(revision, at) {
      for (const [heard, changedAt] of pending) {
        if (heard > revision) continue;
        pending.delete(heard);
        tell(changedAt, at.getTime());
      }
    },
  };
}
