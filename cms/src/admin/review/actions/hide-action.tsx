import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useHideEntryMutation } from '../review-api';
import { useEntryReview } from '../use-entry-review';
import { useIsCoordinator } from '../use-is-coordinator';
import { useReport } from '../use-report';
import { useText } from '../use-text';
import { useMessageContent } from './use-message-content';

/** Takes a page off the site with a reason, in place of Strapi's bare "Unpublish". */
export const HideAction: DocumentActionComponent = (context) => {
  const text = useText();
  const report = useReport();
  const isCoordinator = useIsCoordinator();
  const { entry, entryReview } = useEntryReview(context);
  const [hide] = useHideEntryMutation();
  const content = useMessageContent({
    intro: text('hide.intro'),
    label: text('hide.label'),
    hint: text('hide.hint'),
    missing: text('hide.missing'),
    maxLength: 600,
    confirmLabel: text('hide'),
    onConfirm: async (reason) =>
      entry !== undefined && report(await hide({ ...entry, reason }), 'hide.done'),
  });
  if (!isCoordinator || !entryReview?.isPublished) return null;
  return {
    label: text('hide'),
    variant: 'danger',
    dialog: { type: 'modal', title: text('hide'), content },
  };
};
HideAction.position = 'panel';
