import { AdminClient } from '@civil-society/cms/tests/admin-client.ts';
import { z } from 'zod';

const sessionSchema = z.object({
  data: z.object({ token: z.string(), user: z.object({ id: z.number() }) }),
});

/** @throws Error when the login is refused */
export async function logIn(
  url: string,
  login: { email: string; password: string },
): Promise<AdminClient> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`The login was refused: ${JSON.stringify(body)}`);
  const { data } = sessionSchema.parse(body);
  return new AdminClient(url, data.token, data.user.id);
}
