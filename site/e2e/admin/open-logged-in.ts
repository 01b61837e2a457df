import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { keepSession } from './keep-session.ts';
import type { Login } from './session.ts';

/** A page of somebody who has logged in, in a browser of their own. */
export async function openLoggedIn(
  browser: Browser,
  login: Login,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  await keepSession(context, login);
  return context.newPage();
}
