import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { reviewedUidSchema } from '../../../review/review-answers';
import { useEntryReview } from '../use-entry-review';
import { useIsCoordinator } from '../use-is-coordinator';
import { useText } from '../use-text';
import { useMessageContent } from './use-message-content';
import { useSend } from './use-send';

/** The representative's main button: saves the form and sends it to the coordinator. */
export const SendAction: DocumentActionComponent = (context) => {
  const text = useText();
  const isCoordinator = useIsCoordinator();
  const { entryReview } = useEntryReview(context);
  const modified = useForm('SendAction', (form) => form.modified);
  const content = useMessageContent({
    intro: text('send.intro'),
    label: text('send.label'),
    hint: text('send.hint'),
    maxLength: 1000,
    confirmLabel: text('send'),
    onConfirm: useSend(context),
  });

  const isReviewed = reviewedUidSchema.safeParse(context.model).success;
  const isWaiting = entryReview?.review?.state === 'waiting';
  if (!isReviewed || isCoordinator || isWaiting || entryReview?.mayPublish) return null;
  const isLikePublished = entryReview?.isPublished === true && !entryReview.hasChanges;
  const hasNothing = !modified && (context.documentId === undefined || isLikePublished);
  return {
    label: text('send'),
    variant: 'default',
    disabled: context.activeTab === 'published' || hasNothing,
    dialog: { type: 'modal', title: text('send.title'), content },
  };
};
SendAction.position = 'panel';
