import type { InvitationRow } from './invitation-row';

/** Whether an invitation can still be accepted, as far as it knows itself. */
export function isOpen({ state, expiresAt }: InvitationRow, now: Date): boolean {
  return state === 'pending' && expiresAt > now;
}
