import type { PublisherStatus } from '../publisher-status.ts';
import { secondsSince } from './seconds-since.ts';

/**
 * Why the publisher is not fit to be relied on: nothing to show, or it has not heard of the CMS
 * for so long that the site may be out of date. Undefined when it is fit.
 */
export function whyNotReady(
  { release, checked }: PublisherStatus,
  now: Date,
  longestSilenceMinutes: number,
): string | undefined {
  if (release === undefined) return 'No release is shown yet.';
  const silence = secondsSince(checked?.at, now);
  if (silence === null) return 'The CMS has not told the revision of its content yet.';
  if (silence <= longestSilenceMinutes * 60) return undefined;
  return `The CMS last told the revision of its content ${Math.round(silence)} s ago: /status.json has the last failure.`;
}
