import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AdminClient } from './admin-client.ts';

const sessionSchema = z.object({
  data: z.object({ token: z.string(), user: z.object({ id: z.number() }) }),
});

/** The session of a super administrator, good for every process with the same secrets. */
export type AdminSession = { token: string; userId: number };

/**
 * Makes the first account of an empty CMS, over HTTP as a person would.
 * @throws Error when it is refused
 */
export async function makeFirstAdmin(url: string): Promise<AdminSession> {
  const response = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: 'ensimmainen@example.fi',
      password: `Aa1${randomBytes(12).toString('hex')}`,
      firstname: 'Ensimmäinen',
      lastname: 'Ylläpitäjä',
    }),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`No first account: ${JSON.stringify(body)}`);
  const { data } = sessionSchema.parse(body);
  return { token: data.token, userId: data.user.id };
}

export function clientOf(session: AdminSession, url: string): AdminClient {
  return new AdminClient(url, session.token, session.userId);
}
