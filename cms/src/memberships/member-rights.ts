import { errors } from '@strapi/utils';
import type { RequestUser } from '../permissions/request-user';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import type { StoredMember } from './stored-members';

/** What somebody may do with the editors of one organisation. */
export type MemberRights = {
  /** Invites, sends again, withdraws. */
  mayInvite: boolean;
  /** Passes leadership on, removes others. */
  mayManage: boolean;
};

/** @throws ForbiddenError (403) for a representative of other organisations */
export function memberRights(user: RequestUser, members: readonly StoredMember[]): MemberRights {
  if (!isLimitedToOwn(user)) return { mayInvite: true, mayManage: true };
  const self = members.find(({ userId }) => userId === user.id);
  if (!self) throw new errors.ForbiddenError('Näet vain oman järjestösi muokkaajat.');
  return { mayInvite: false, mayManage: self.isLead };
}
