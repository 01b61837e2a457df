import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useEntryReview } from '../use-entry-review';
import { useIsCoordinator } from '../use-is-coordinator';
import { useReturnDialog } from '../use-return-dialog';
import { useText } from '../use-text';
import { useMessageContent } from './use-message-content';

/** The coordinator gives a draft back with a message. */
export const ReturnAction: DocumentActionComponent = (context) => {
  const text = useText();
  const isCoordinator = useIsCoordinator();
  const { entryReview } = useEntryReview(context);
  const review = entryReview?.review ?? undefined;
  const content = useMessageContent(useReturnDialog(review));
  if (!isCoordinator || review?.state !== 'waiting') return null;
  return {
    label: text('return'),
    dialog: { type: 'modal', title: text('return'), content },
  };
};
ReturnAction.position = 'panel';
