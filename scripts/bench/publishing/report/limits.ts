/** What the service has promised, in seconds, by its number of organisations. */
const liveLimits: Record<number, { p50: number; p95: number }> = {
  283: { p50: 1.5, p95: 3 },
  5000: { p50: 3, p95: 5 },
  50000: { p50: 8, p95: 15 },
};

/** How many times as long as Hugo a full build may take. */
const buildLimits: Record<number, number> = { 5000: 1.3, 50000: 1 };

/** Megabytes that the publisher and all that it starts may take. */
const memoryLimits: Record<number, number> = { 50000: 1_500 };

export type Limit = { limit: number; isOk: boolean } | undefined;

const within = (limit: number | undefined, value: number): Limit =>
  limit === undefined ? undefined : { limit, isOk: value <= limit };

/** @param seconds of publish-to-live */
export function liveLimit(size: number, which: 'p50' | 'p95', seconds: number): Limit {
  return within(liveLimits[size]?.[which], seconds);
}

export function buildLimit(size: number, ratioToHugo: number): Limit {
  return within(buildLimits[size], ratioToHugo);
}

export function memoryLimit(size: number, bytes: number): Limit {
  return within(memoryLimits[size], bytes / 1e6);
}
