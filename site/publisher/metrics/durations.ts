/** Seconds, around the targets of publishing: 1.5 s to 15 s. */
export const durationBuckets = [0.1, 0.25, 0.5, 1, 1.5, 3, 5, 8, 15, 30, 60, 120, 300];
