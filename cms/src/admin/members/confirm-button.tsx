import { Button, Dialog } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from './use-text';

type ConfirmButtonProps = {
  label: string;
  /** The label with whom it is about, for those who do not see the list. */
  spokenLabel: string;
  title: string;
  /** What happens then. */
  explanation: string;
  isDangerous?: boolean;
  onConfirm(): Promise<unknown>;
};

/** A button that asks first; it says what would happen. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, spokenLabel, title, explanation, isDangerous = false, onConfirm } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const text = useText();

  const confirm = async () => {
    setIsBusy(true);
    await onConfirm();
    setIsBusy(false);
    setIsOpen(false);
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button
          size="S"
          variant={isDangerous ? 'danger-light' : 'tertiary'}
          aria-label={spokenLabel}
        >
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description textAlign="center">{explanation}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Button
            fullWidth
            variant={isDangerous ? 'danger' : 'default'}
            loading={isBusy}
            onClick={confirm}
          >
            {label}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
