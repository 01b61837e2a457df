import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { InvitationItem } from './invitation-item';
import { InviteDialog } from './invite-dialog';
import { MemberItem } from './member-item';
import { useMembers } from './use-members';
import { useText } from './use-text';

/** Who edits an organisation and who is invited to. */
export function MembersList({ organisation }: { organisation: string }) {
  const { answer, isFailed, reload } = useMembers(organisation);
  const text = useText();
  if (isFailed)
    return (
      <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
        <Typography>{text('failed')}</Typography>
        <Button size="S" variant="tertiary" onClick={reload}>
          {text('try-again')}
        </Button>
      </Flex>
    );
  if (!answer) return <Loader small>{text('loading')}</Loader>;
  const { members, invitations, mayInvite } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {members.length === 0 ? (
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography fontWeight="bold">{text('none')}</Typography>
          {mayInvite && <Typography variant="pi">{text('none-help')}</Typography>}
        </Flex>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4} aria-label={text('list')}>
          {members.map((member) => (
            <MemberItem
              key={member.userId}
              organisation={organisation}
              member={member}
              answer={answer}
              onChange={reload}
            />
          ))}
        </Flex>
      )}
      {invitations.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {text('invitations')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {invitations.map((invitation) => (
              <InvitationItem
                key={invitation.documentId}
                invitation={invitation}
                mayInvite={mayInvite}
                onChange={reload}
              />
            ))}
          </Flex>
        </Flex>
      )}
      {mayInvite && (
        <InviteDialog
          organisation={organisation}
          hasMembers={members.length > 0}
          onChange={reload}
        />
      )}
    </Flex>
  );
}
