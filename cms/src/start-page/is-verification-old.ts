import { localDate } from '@civil-society/shared/event/local-time';

/** The local date a year before `now`: facts that were verified before it are old. */
export function yearAgo(now: Date): string {
  const today = localDate(now);
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

/** Whether the facts were last verified more than a year ago, or never. */
export function isVerificationOld(lastVerified: string | undefined, now: Date): boolean {
  return lastVerified === undefined || lastVerified < yearAgo(now);
}
