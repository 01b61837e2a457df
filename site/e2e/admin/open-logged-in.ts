import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { required } from '../service/addresses.ts';
import { type Login, logInByRequest } from './log-in-by-request.ts';

/**
 * A page of somebody who has logged in, in a browser of their own. Their login is made by a
 * request: it takes a fraction of the page's time, which has tests of its own.
 */
export async function openLoggedIn(
  browser: Browser,
  login: Login,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const token = await logInByRequest(context.request, login);
  // As the admin itself keeps it after a login.
  await context.addCookies([
    { name: 'jwtToken', value: token, url: `${required('E2E_CMS_URL')}/admin` },
  ]);
  return context.newPage();
}
