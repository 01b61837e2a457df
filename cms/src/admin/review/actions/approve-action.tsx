import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useApproveReviewMutation, useLazyGetEntryReviewQuery } from '../review-api';
import { useEntryReview } from '../use-entry-review';
import { useIsCoordinator } from '../use-is-coordinator';
import { useReport } from '../use-report';
import { useText } from '../use-text';
import { useSaveForm } from './use-save-form';

/** The coordinator publishes what waits, with what they have mended in the form themselves. */
export const ApproveAction: DocumentActionComponent = (context) => {
  const text = useText();
  const report = useReport();
  const isCoordinator = useIsCoordinator();
  const { entry, entryReview } = useEntryReview(context);
  const modified = useForm('ApproveAction', (form) => form.modified);
  const save = useSaveForm(context);
  const [getEntryReview] = useLazyGetEntryReviewQuery();
  const [approve, { isLoading }] = useApproveReviewMutation();
  const review = entryReview?.review;
  if (!entry || !isCoordinator || review?.state !== 'waiting') return null;

  const saveAndApprove = async () => {
    if ((await save()) === undefined) return;
    const shown = modified ? await getEntryReview(entry) : { data: entryReview };
    if (shown.data === undefined) return void report(shown, 'approve.done');
    const { version } = shown.data;
    report(await approve({ ...entry, id: review.id, version }), 'approve.done');
  };
  return {
    label: text('approve'),
    loading: isLoading,
    disabled: context.activeTab === 'published',
    dialog: {
      type: 'dialog',
      variant: 'default',
      title: text('approve'),
      content: text('approve.body'),
      confirmLabel: text('approve'),
      onConfirm: saveAndApprove,
    },
  };
};
ApproveAction.position = 'panel';
