import { isFailing } from './is-failing';
import { isHeldBack } from './is-held-back';
import type { OutboxState } from './outbox-state';
import type { PublisherAnswer } from './publisher-answer';
import type { SiteStatus } from './site-answers';

/** Until then, a message that did not get through is no news: it is tried again in seconds. */
const patientAttempts = 3;

/** Whether changes do not get through to a publisher that answers, such as for a wrong secret. */
export function isDeliveryStuck(outbox: OutboxState): boolean {
  return (outbox.oldest?.attempts ?? 0) >= patientAttempts;
}

/** How the public site is, by what the publisher says and what it has not been told yet. */
export function siteState(
  publisher: PublisherAnswer | undefined,
  outbox: OutboxState,
): SiteStatus['state'] {
  if (publisher === undefined) return 'unreachable';
  const { activity, release } = publisher;
  if (isFailing(publisher) || isDeliveryStuck(outbox)) return 'failed';
  if (isHeldBack(publisher, outbox.newest)) return 'held';
  const isBehind = release === undefined || release.revision < outbox.newest;
  if (isBehind || activity === 'building')
    return release === undefined && activity === 'idle' ? 'never-published' : 'publishing';
  return 'up-to-date';
}
