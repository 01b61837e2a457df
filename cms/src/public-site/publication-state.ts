import { isFailing } from './is-failing';
import { isHeldBack } from './is-held-back';
import type { OutboxState } from './outbox-state';
import type { PublisherAnswer } from './publisher-answer';
import type { Publication } from './site-answers';
import { isDeliveryStuck } from './site-state';

type PublishedEntry = {
  isPublished: boolean;
  /** Of the entry's last change; 0 when its messages were delivered so long ago that they are gone. */
  revision: number;
  /** Whether the publisher has taken the message of that change. */
  isTold: boolean;
  publisher: PublisherAnswer | undefined;
  outbox: OutboxState;
  /** Of what is on the site now. */
  isLeftOut: boolean;
  /** Whether what is on the site now is its last good version. */
  isKept: boolean;
  /** Whether its help section is not open yet. */
  waitsForSection: boolean;
};

/** Where an entry is on its way to the public site, and what holds it up. */
export function publicationState(entry: PublishedEntry): Pick<Publication, 'state' | 'failure'> {
  const { isPublished, revision, isTold, publisher, outbox } = entry;
  if (publisher === undefined) {
    if (!isTold) return { state: 'waiting', failure: { kind: 'unreachable' } };
    return { state: isPublished ? 'unknown' : 'not-published' };
  }
  const isBuilt = publisher.release !== undefined && publisher.release.revision >= revision;
  if (isBuilt && isPublished) return { state: shownState(entry) };
  if (!isPublished && (isBuilt || revision === 0)) return { state: 'not-published' };
  if (isHeldBack(publisher, revision)) return { state: 'held' };
  if (isFailing(publisher)) return { state: 'failed', failure: publisher.lastFailure };
  if (!isTold && isDeliveryStuck(outbox))
    return {
      state: 'failed',
      failure: { kind: 'delivery', retryAt: outbox.oldest?.nextAttempt.toISOString() },
    };
  return { state: 'waiting' };
}

/** How the site shows an entry that it has been built with. */
function shownState({ waitsForSection, isLeftOut, isKept }: PublishedEntry): Publication['state'] {
  if (waitsForSection) return 'in-preparation';
  if (isLeftOut) return 'left-out';
  return isKept ? 'kept' : 'live';
}
