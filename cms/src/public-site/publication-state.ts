import { isHeldBack } from './is-held-back';
import type { PublisherAnswer } from './publisher-answer';
import type { Publication } from './site-answers';

type PublishedEntry = {
  isPublished: boolean;
  /** Of the entry's last change; 0 when its messages were delivered so long ago that they are gone. */
  revision: number;
  publisher: PublisherAnswer | undefined;
  /** Of what is on the site now. */
  isLeftOut: boolean;
  /** Whether what is on the site now is its last good version. */
  isKept: boolean;
};

/** Where an entry is on its way to the public site. */
export function publicationState(entry: PublishedEntry): Publication['state'] {
  const { isPublished, revision, publisher, isLeftOut, isKept } = entry;
  if (publisher === undefined) return isPublished ? 'unknown' : 'not-published';
  const isBuilt = publisher.release !== undefined && publisher.release.revision >= revision;
  if (isBuilt && isPublished) return isLeftOut ? 'left-out' : isKept ? 'kept' : 'live';
  if (!isPublished && (isBuilt || revision === 0)) return 'not-published';
  if (isHeldBack(publisher, revision)) return 'held';
  return publisher.activity === 'failed' ? 'failed' : 'waiting';
}
