import { z } from 'zod';

/**
 * Why a mail was not taken: `refused` for good; only this `mail`, for now; or the `server` itself,
 * which would treat the other mails no better.
 */
export type MailFailure = 'refused' | 'mail' | 'server';

const errorSchema = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

/** Judges what nodemailer has thrown. */
export function mailFailure(error: unknown): MailFailure {
  const { code, command, responseCode = 0, response = '' } = errorSchema.parse(error ?? {});
  // Not even an address: no server was asked.
  if (code === 'EENVELOPE' && command === 'API') return 'refused';
  const isAboutMail = command === 'RCPT TO' || command === 'DATA';
  if (!isAboutMail || responseCode === 421 || responseCode < 400) return 'server';
  // 5.7 is policy, such as a server that does not relay for us: the settings are wrong, not the mail.
  const isForGood = responseCode >= 500 && !/^\d{3}[ -]5\.7\./.test(response);
  return isForGood ? 'refused' : 'mail';
}
