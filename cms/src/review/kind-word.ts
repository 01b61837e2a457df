import type { ReviewedUid } from './review-answers';

const words = {
  'api::organisation.organisation': 'järjestön tiedot',
  'api::event.event': 'tapahtuma tai toiminta',
} satisfies Record<ReviewedUid, string>;

/** What an entry is, in the middle of a sentence. */
export function kindWord(uid: ReviewedUid): string {
  return words[uid];
}
