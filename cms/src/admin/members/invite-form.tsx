import { Button, Checkbox, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { type ChangeEvent, useState } from 'react';
import { invitationOutcomeSchema } from '../../invitations/invitations-answers';
import { useRun } from './use-run';
import { useText } from './use-text';

type InviteFormProps = { organisation: string; hasMembers: boolean; onDone: () => void };

/** Whom to invite. What is wrong with the address stands at the field. */
export function InviteForm({ organisation, hasMembers, onDone }: InviteFormProps) {
  const { post } = useFetchClient();
  const [email, setEmail] = useState('');
  const [isLead, setIsLead] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const run = useRun();
  const text = useText();

  const send = async () => {
    if (email.trim() === '') return setProblem(text('email-missing'));
    setIsBusy(true);
    const outcome = await run(async () => {
      const path = `/civil-society/organisations/${organisation}/invitations`;
      const { data } = await post<unknown>(path, { email, isLead });
      const result = invitationOutcomeSchema.parse(data);
      const done = result.outcome === 'joined' ? 'join-done' : 'invite-done';
      return text(done, { email: email.trim() });
    });
    setIsBusy(false);
    setProblem(outcome.problem);
    if (outcome.isDone) onDone();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text('invite-text')}</Typography>
          <Field.Root name="email" required hint={text('email-hint')} error={problem ?? false}>
            <Field.Label>{text('email')}</Field.Label>
            <Field.Input
              type="email"
              autoComplete="off"
              value={email}
              onChange={(event: ChangeEvent<HTMLInputElement>) => {
                setEmail(event.target.value);
                setProblem(undefined);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') void send();
              }}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          {hasMembers ? (
            <Field.Root name="isLead" hint={text('as-lead-hint')}>
              <Checkbox checked={isLead} onCheckedChange={(checked) => setIsLead(checked === true)}>
                {text('as-lead')}
              </Checkbox>
              <Field.Hint />
            </Field.Root>
          ) : (
            <Typography variant="pi" textColor="neutral600">
              {text('first-lead')}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('cancel')}</Button>
        </Modal.Close>
        <Button loading={isBusy} onClick={send}>
          {text('send')}
        </Button>
      </Modal.Footer>
    </>
  );
}
