import type { ReviewedUid } from '../../../review/review-answers';
import type { ReviewText } from '../use-text';

/** The name of a reviewed content type. */
export function kindText(uid: ReviewedUid): ReviewText {
  return uid === 'api::organisation.organisation' ? 'kind.organisation' : 'kind.event';
}
