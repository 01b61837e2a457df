import type { Page } from '@playwright/test';
import { addresses } from '../service/addresses.ts';
import { demoLogin } from '../service/demo-login.ts';
import { keepSession } from './keep-session.ts';
import { labels } from './labels.ts';

/** Opens the admin as a demo user who has logged in. */
export async function logIn(page: Page, user: Parameters<typeof demoLogin>[0]): Promise<void> {
  await keepSession(page.context(), demoLogin(user));
  await page.goto(addresses.admin);
  await page.getByRole('link', { name: labels.content, exact: true }).waitFor();
}
