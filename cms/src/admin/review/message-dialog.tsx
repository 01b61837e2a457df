import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from './use-text';

export type MessageDialogProps = {
  intro: string;
  label: string;
  hint: string;
  maxLength: number;
  /** Said when nothing is written; the message may be empty without it. */
  missing?: string;
  confirmLabel: string;
  /** Returns whether it succeeded; the dialog, and what is written in it, stay otherwise. */
  onConfirm(message: string): Promise<boolean>;
};

/** Asks for some words before something is done. */
export function MessageDialog(props: MessageDialogProps & { onClose(): void }) {
  const { intro, label, hint, maxLength, missing, confirmLabel, onConfirm, onClose } = props;
  const [message, setMessage] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const text = useText();

  const confirm = async () => {
    const isMissing = missing !== undefined && message.trim() === '';
    setError(isMissing ? missing : undefined);
    if (isMissing) return;
    setIsBusy(true);
    const isDone = await onConfirm(message.trim());
    setIsBusy(false);
    if (isDone) onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{intro}</Typography>
          <Field.Root
            name="message"
            hint={hint}
            error={error ?? false}
            required={missing !== undefined}
          >
            <Field.Label>{label}</Field.Label>
            <Textarea
              value={message}
              maxLength={maxLength}
              onChange={(event: { target: { value: string } }) => setMessage(event.target.value)}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button loading={isBusy} onClick={confirm}>
          {confirmLabel}
        </Button>
      </Modal.Footer>
    </>
  );
}
