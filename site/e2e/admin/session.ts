import { expect, request } from '@playwright/test';
import { z } from 'zod';
import { required } from '../service/addresses.ts';

export type Login = { email: string; password: string };

/** What a browser keeps of a login. */
type Session = { token: string; cookies: Cookie[] };
type Cookie = Awaited<
  ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>
>['cookies'][number];

const answerSchema = z.object({ data: z.object({ token: z.string() }) });
const sessions = new Map<string, Promise<Session>>();

/**
 * Somebody's login, made by a request: a fraction of the page's time, which has tests of its own.
 * Made once, for the admin lets a person try five times in five minutes.
 */
export function sessionOf(login: Login): Promise<Session> {
  const session = sessions.get(login.email) ?? logIn(login);
  sessions.set(login.email, session);
  return session;
}

async function logIn(data: Login): Promise<Session> {
  const context = await request.newContext();
  const response = await context.post(`${required('E2E_CMS_URL')}/admin/login`, { data });
  expect(response.ok(), await response.text()).toBe(true);
  const { token } = answerSchema.parse(await response.json()).data;
  const { cookies } = await context.storageState();
  await context.dispose();
  return { token, cookies };
}
