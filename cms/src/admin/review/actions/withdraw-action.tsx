import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useWithdrawReviewMutation } from '../review-api';
import { useEntryReview } from '../use-entry-review';
import { useIsCoordinator } from '../use-is-coordinator';
import { useReport } from '../use-report';
import { useText } from '../use-text';

/** Takes a request back while it waits. */
export const WithdrawAction: DocumentActionComponent = (context) => {
  const text = useText();
  const report = useReport();
  const isCoordinator = useIsCoordinator();
  const { entry, entryReview } = useEntryReview(context);
  const [withdraw, { isLoading }] = useWithdrawReviewMutation();
  const review = entryReview?.review;
  if (!entry || isCoordinator || review?.state !== 'waiting') return null;
  return {
    label: text('withdraw'),
    loading: isLoading,
    dialog: {
      type: 'dialog',
      title: text('withdraw'),
      content: text('withdraw.body'),
      confirmLabel: text('withdraw'),
      onConfirm: async () => {
        report(await withdraw({ ...entry, id: review.id }), 'withdraw.done');
      },
    },
  };
};
WithdrawAction.position = 'panel';
