import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { invitationOutcomeSchema } from '../../invitations/invitations-answers';
import type { PendingInvitation } from '../../memberships/members-answers';
import { ConfirmButton } from './confirm-button';
import { useRun } from './use-run';
import { useText } from './use-text';

type InvitationItemProps = {
  invitation: PendingInvitation;
  mayInvite: boolean;
  onChange: () => void;
};

/** An invitation that waits or has run out. */
export function InvitationItem({ invitation, mayInvite, onChange }: InvitationItemProps) {
  const text = useText();
  const { formatDate } = useIntl();
  const { isLead, isExpired, expiresAt } = invitation;
  const email = invitation.email ?? text('hidden-address');
  const date = formatDate(expiresAt, { timeZone: 'Europe/Helsinki' });
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {email}
      </Typography>
      <Typography variant="pi" textColor={isExpired ? 'danger600' : 'neutral600'}>
        {text(isExpired ? 'expired' : 'valid-until', { date })}
      </Typography>
      {isLead && (
        <Typography variant="pi" textColor="neutral600">
          {text('invited-lead')}
        </Typography>
      )}
      {mayInvite && (
        <InvitationButtons documentId={invitation.documentId} email={email} onChange={onChange} />
      )}
    </Flex>
  );
}

type InvitationButtonsProps = { documentId: string; email: string; onChange: () => void };

function InvitationButtons({ documentId, email, onChange }: InvitationButtonsProps) {
  const { post, del } = useFetchClient();
  const [isBusy, setIsBusy] = useState(false);
  const run = useRun();
  const text = useText();
  const path = `/civil-society/invitations/${documentId}`;

  const sendAgain = async () => {
    setIsBusy(true);
    await run(async () => {
      const { data } = await post<unknown>(`${path}/send-again`);
      const { outcome } = invitationOutcomeSchema.parse(data);
      return text(outcome === 'joined' ? 'join-done' : 'send-again-done', { email });
    });
    setIsBusy(false);
    onChange();
  };
  const withdraw = async () => {
    await run(async () => {
      await del(path);
      return text('withdraw-done');
    });
    onChange();
  };

  return (
    <Flex gap={2} wrap="wrap" paddingTop={1}>
      <Button
        size="S"
        variant="tertiary"
        loading={isBusy}
        aria-label={`${text('send-again')}: ${email}`}
        onClick={sendAgain}
      >
        {text('send-again')}
      </Button>
      <ConfirmButton
        label={text('withdraw')}
        spokenLabel={`${text('withdraw')}: ${email}`}
        title={text('withdraw-title')}
        explanation={text('withdraw-text', { email })}
        isDangerous
        onConfirm={withdraw}
      />
    </Flex>
  );
}
