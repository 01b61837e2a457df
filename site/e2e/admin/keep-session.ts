import type { BrowserContext } from '@playwright/test';
import { required } from '../service/addresses.ts';
import { type Login, sessionOf } from './session.ts';

/** Gives a browser somebody's login. */
export async function keepSession(context: BrowserContext, login: Login): Promise<void> {
  const { token, cookies } = await sessionOf(login);
  await context.addCookies([
    ...cookies,
    // As the admin's own pages keep it after a login.
    { name: 'jwtToken', value: token, url: `${required('E2E_CMS_URL')}/admin` },
  ]);
}
