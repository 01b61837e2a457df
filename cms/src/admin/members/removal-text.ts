import type { Member } from '../../memberships/members-answers';
import type { MembersText } from './use-text';

/** Which text says what happens when an editor is removed or leaves. */
export function removalText(
  member: Pick<Member, 'userId' | 'isSelf' | 'isLead'>,
  members: readonly Pick<Member, 'userId' | 'isActive'>[],
): MembersText {
  const hasOthers = members.some(({ userId, isActive }) => userId !== member.userId && isActive);
  if (member.isSelf) return hasOthers ? 'leave-text' : 'leave-last-text';
  if (!hasOthers) return 'remove-last-text';
  return member.isLead ? 'remove-lead-text' : 'remove-text';
}
