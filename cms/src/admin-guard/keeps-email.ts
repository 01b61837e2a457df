import { z } from 'zod';
import type { RequestRule } from './guarded-request';

const emailSchema = z.object({ email: z.string() });

/**
 * A rule: an editor's address stays the one they were invited to. Links for a new password go
 * there, so whoever finds a session open could otherwise make the account theirs; and the answer
 * would tell which other addresses have accounts.
 */
export const keepsEmail: RequestRule = ({ user, body }) => {
  const wanted = emailSchema.safeParse(body).data?.email.toLowerCase();
  return wanted === undefined || wanted === user.email.toLowerCase()
    ? undefined
    : 'changes the e-mail address';
};
