import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Member } from '../../memberships/members-answers';
import { MemberButtons, type MemberButtonsProps } from './member-buttons';
import { useText } from './use-text';

/** An editor in the list, with what one may do about them. */
export function MemberItem(props: MemberButtonsProps) {
  const { member } = props;
  const text = useText();
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold">
          {member.isSelf ? `${member.name} (${text('self')})` : member.name}
        </Typography>
        {member.isLead && <Badge active>{text('lead')}</Badge>}
      </Flex>
      {member.email !== null && member.email !== member.name && (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {member.email}
        </Typography>
      )}
      <MemberState member={member} />
      <MemberButtons {...props} />
    </Flex>
  );
}

function MemberState({ member }: { member: Member }) {
  const text = useText();
  const { formatDate } = useIntl();
  const { isActive, email, lastLoginOn } = member;
  if (!isActive)
    return (
      <Typography variant="pi" textColor="danger600">
        {text('closed')}
      </Typography>
    );
  // Whoever may not know the address may not know this either.
  if (email === null) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {lastLoginOn === null
        ? text('no-login')
        : text('last-login', { date: formatDate(lastLoginOn, { timeZone: 'UTC' }) })}
    </Typography>
  );
}
