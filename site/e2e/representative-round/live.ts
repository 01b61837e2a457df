/** A release is built in seconds; a slow machine with two cores gets a minute. */
export const live = { timeout: 60_000, intervals: [500] };
