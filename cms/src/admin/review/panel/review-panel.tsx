import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { reviewedUidSchema } from '../../../review/review-answers';
import { useEntryReview } from '../use-entry-review';
import { useIsCoordinator } from '../use-is-coordinator';
import { useText } from '../use-text';
import { ReviewPanelContent } from './review-panel-content';

/** Beside the form: how the entry stands, in words. */
export const ReviewPanel: PanelComponent = (context) => {
  const text = useText();
  const isCoordinator = useIsCoordinator();
  const { entry, entryReview } = useEntryReview(context);
  const isKnown = entry === undefined || entryReview !== undefined;
  if (!reviewedUidSchema.safeParse(context.model).success || !isKnown) return null;
  return {
    title: text('panel.title'),
    content: <ReviewPanelContent entryReview={entryReview} isCoordinator={isCoordinator} />,
  };
};
