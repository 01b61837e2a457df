import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useApproveReviewMutation, useReadStoredVersionMutation } from '../review-api';
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
  const [readVersion] = useReadStoredVersionMutation();
  const [approve, { isLoading }] = useApproveReviewMutation();
  const review = entryReview?.review;
  if (!entry || !entryReview || !isCoordinator || review?.state !== 'waiting') return null;
  const { version } = entryReview;

  const saveAndApprove = async () => {
    if ((await save()) === undefined) return;
    const shown = modified ? await readVersion(entry) : { data: version };
    if ('error' in shown) report(shown, 'approve.done');
    else report(await approve({ ...entry, id: review.id, version: shown.data }), 'approve.done');
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
