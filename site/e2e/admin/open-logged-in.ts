import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { required } from '../service/addresses.ts';
import { type Login, sessionOf } from './session.ts';

/** A page of somebody who has logged in, in a browser of their own. */
export async function openLoggedIn(
  browser: Browser,
  login: Login,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { token, cookies } = await sessionOf(login);
  const context = await browser.newContext(options);
  await context.addCookies([
    ...cookies,
    // As the admin's own pages keep it after a login.
    { name: 'jwtToken', value: token, url: `${required('E2E_CMS_URL')}/admin` },
  ]);
  return context.newPage();
}
