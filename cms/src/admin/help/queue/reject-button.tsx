import { Button, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { MessageDialog } from '../../review/message-dialog';
import { usePost } from '../use-post';
import { useText } from '../use-text';

/** As much as the sender's mail takes. */
const longestReason = 600;

type Props = { path: string; title: string; onDecided(): void };

/** Rejects what waits, with a reason that its sender gets by mail. */
export function RejectButton({ path, title, onDecided }: Props) {
  const text = useText();
  const post = usePost();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="secondary" aria-label={text('reject.name', { title })}>
          {text('reject')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('reject.name', { title })}</Modal.Title>
        </Modal.Header>
        <MessageDialog
          intro={text('reject.intro')}
          label={text('reject.label')}
          hint={text('reject.hint')}
          missing={text('reject.missing')}
          maxLength={longestReason}
          confirmLabel={text('reject')}
          onConfirm={async (reason) => {
            const isDone = await post(path, { reason }, 'reject.done');
            if (isDone) onDecided();
            return isDone;
          }}
          onClose={() => setIsOpen(false)}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
