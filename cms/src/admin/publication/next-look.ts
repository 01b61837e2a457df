const minute = 60_000;

/** A release takes seconds; what takes longer is looked at less and less often. */
const pauses = [
  { until: minute, pause: 2_000 },
  { until: 10 * minute, pause: 10_000 },
] as const;
const longestPause = 30_000;

/** How long to wait before looking again, after so long a wait; milliseconds. */
export function nextLook(waited: number): number {
  return pauses.find(({ until }) => waited < until)?.pause ?? longestPause;
}
