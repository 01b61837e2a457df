import type { Review } from '../../review/review-answers';
import type { MessageDialogProps } from './message-dialog';
import { useReturnReviewMutation } from './review-api';
import { useReport } from './use-report';
import { useText } from './use-text';

/** What the coordinator is asked when a draft is given back. */
export function useReturnDialog(review: Review | undefined): MessageDialogProps {
  const text = useText();
  const report = useReport();
  const [giveBack] = useReturnReviewMutation();
  return {
    intro: text('return.intro'),
    label: text('return.label'),
    hint: text('return.hint'),
    missing: text('return.missing'),
    maxLength: 2000,
    confirmLabel: text('return'),
    onConfirm: async (message) =>
      review !== undefined && report(await giveBack({ ...review, message }), 'return.done'),
  };
}
