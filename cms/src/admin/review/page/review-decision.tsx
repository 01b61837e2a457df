import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ReviewDifference } from '../../../review/review-answers';
import { formatMoment } from '../format-moment';
import { MessageDialog } from '../message-dialog';
import { useApproveReviewMutation } from '../review-api';
import { useReport } from '../use-report';
import { useReturnDialog } from '../use-return-dialog';
import { useText } from '../use-text';

type Props = { difference: ReviewDifference; reload(): unknown };

/** Approve or give back; once it is decided, what was decided. */
export function ReviewDecision({ difference, reload }: Props) {
  const { review, version } = difference;
  const text = useText();
  const report = useReport();
  const navigate = useNavigate();
  const [approve, { isLoading }] = useApproveReviewMutation();
  const [isReturning, setIsReturning] = useState(false);
  const dialog = useReturnDialog(review);
  const leaveWhenDone = (isDone: boolean) => {
    if (isDone) navigate('/tarkistettavat');
    else reload();
    return isDone;
  };

  if (review.state !== 'waiting') {
    const who = review.decidedBy ?? text('queue.somebody');
    const moment = formatMoment(review.decidedAt ?? review.requestedAt);
    return <Typography tag="p">{text(`page.decided.${review.state}`, { who, moment })}</Typography>;
  }
  return (
    <Flex gap={3} wrap="wrap">
      <Button
        size="L"
        loading={isLoading}
        onClick={async () => {
          leaveWhenDone(report(await approve({ ...review, version }), 'approve.done'));
        }}
      >
        {text('approve')}
      </Button>
      <Modal.Root open={isReturning} onOpenChange={setIsReturning}>
        <Modal.Trigger>
          <Button size="L" variant="secondary">
            {text('return')}
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{text('return')}</Modal.Title>
          </Modal.Header>
          <MessageDialog
            {...dialog}
            onConfirm={async (message) => leaveWhenDone(await dialog.onConfirm(message))}
            onClose={() => setIsReturning(false)}
          />
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}
