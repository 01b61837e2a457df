import type { Locator, Page } from '@playwright/test';
import { labels } from './labels.ts';

/** Opens the content manager. @returns its menu, with a link for each content type */
export async function openContent(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: labels.content, exact: true }).click();
  const menu = page.getByRole('navigation', { name: labels.content });
  await menu.getByRole('link').first().waitFor();
  return menu;
}
