import type { Page } from '@playwright/test';
import { addresses } from '../service/addresses.ts';
import { demoLogin } from '../service/demo-login.ts';
import { labels } from './labels.ts';

/** Logs a demo user in on the admin's page, as they would. */
export async function logInOnPage(
  page: Page,
  user: Parameters<typeof demoLogin>[0],
): Promise<void> {
  const { email, password } = demoLogin(user);
  await page.goto(addresses.admin);
  await page.getByRole('textbox', { name: labels.email }).fill(email);
  await page.getByRole('textbox', { name: labels.password }).fill(password);
  await page.getByRole('button', { name: labels.logIn }).click();
  await page.getByRole('link', { name: labels.content, exact: true }).waitFor();
}
