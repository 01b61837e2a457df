import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { Member, MembersAnswer } from '../../memberships/members-answers';
import { ConfirmButton } from './confirm-button';
import { removalText } from './removal-text';
import { useRun } from './use-run';
import { useText } from './use-text';

export type MemberButtonsProps = {
  organisation: string;
  member: Member;
  answer: MembersAnswer;
  onChange: () => void;
};

/** Passing leadership on, removing an editor, leaving oneself: as far as one may. */
export function MemberButtons({ organisation, member, answer, onChange }: MemberButtonsProps) {
  const { post, del } = useFetchClient();
  const navigate = useNavigate();
  const run = useRun();
  const text = useText();
  const { userId, name, isSelf, isLead, isActive } = member;
  const { mayManage, members } = answer;
  const path = `/civil-society/organisations/${organisation}`;
  const isNeeded = isSelf && isLead && members.some((other) => other !== member && other.isActive);

  const pass = async () => {
    await run(async () => {
      await post(`${path}/lead`, { userId });
      return text('pass-done', { name });
    });
    onChange();
  };
  const remove = async () => {
    const { isDone } = await run(async () => {
      await del(`${path}/members/${userId}`);
      return isSelf ? text('leave-done') : text('remove-done', { name });
    });
    // The form shows an organisation that is no longer theirs.
    if (isSelf && isDone) navigate('/');
    else onChange();
  };

  if (isNeeded)
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('leave-hint')}
      </Typography>
    );
  if (!mayManage && !isSelf) return null;
  const removal = removalText(member, members);
  return (
    <Flex gap={2} wrap="wrap" paddingTop={1}>
      {mayManage && !isLead && isActive && (
        <ConfirmButton
          label={text('pass')}
          spokenLabel={`${text('pass')}: ${name}`}
          title={text('pass-title')}
          explanation={text(answer.mayInvite ? 'pass-text' : 'pass-text-self', { name })}
          onConfirm={pass}
        />
      )}
      <ConfirmButton
        label={text(isSelf ? 'leave' : 'remove')}
        spokenLabel={isSelf ? text('leave') : `${text('remove')}: ${name}`}
        title={text(isSelf ? 'leave-title' : 'remove-title')}
        explanation={text(removal, { name })}
        isDangerous
        onConfirm={remove}
      />
    </Flex>
  );
}
