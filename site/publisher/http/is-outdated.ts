/** As the signature's check has it (shared/src/webhook/signature.ts). */
const windowSeconds = 5 * 60;

/** Whether a refused webhook is of another time: sent again by somebody, or by a wrong clock. */
export function isOutdated(timestamp: string | undefined, now: Date): boolean {
  return Math.abs(now.getTime() / 1_000 - Number(timestamp ?? Number.NaN)) > windowSeconds;
}
