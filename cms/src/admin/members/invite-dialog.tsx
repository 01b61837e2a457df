import { Button, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { InviteForm } from './invite-form';
import { useText } from './use-text';

type InviteDialogProps = { organisation: string; hasMembers: boolean; onChange: () => void };

/** The button and dialog with which the coordinator invites an editor. */
export function InviteDialog({ organisation, hasMembers, onChange }: InviteDialogProps) {
  const [isOpen, setIsOpen] = useState(false);
  const text = useText();
  const finish = () => {
    setIsOpen(false);
    onChange();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button fullWidth variant="secondary">
          {text('invite')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{text('invite')}</Modal.Title>
        </Modal.Header>
        <InviteForm organisation={organisation} hasMembers={hasMembers} onDone={finish} />
      </Modal.Content>
    </Modal.Root>
  );
}
