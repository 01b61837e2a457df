import { type APIRequestContext, expect } from '@playwright/test';
import { z } from 'zod';
import { required } from '../service/addresses.ts';

export type Login = { email: string; password: string };

const answerSchema = z.object({ data: z.object({ token: z.string() }) });

/** Logs in without the page; the context keeps the session's cookie. @returns the access token */
export async function logInByRequest(context: APIRequestContext, login: Login): Promise<string> {
  const response = await context.post(`${required('E2E_CMS_URL')}/admin/login`, { data: login });
  expect(response.ok(), await response.text()).toBe(true);
  return answerSchema.parse(await response.json()).data.token;
}
