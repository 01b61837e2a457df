import type { Page } from '@playwright/test';
import { loaded, openScreen } from './open-screen.ts';

/** Opens the form of the entry of this name from its list, with the panels beside it. */
export async function openEntry(page: Page, uid: string, name: string): Promise<void> {
  const query = new URLSearchParams({ _q: name }).toString();
  await openScreen(page, `/content-manager/collection-types/${uid}?${query}`);
  await page.getByRole('grid').getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Tallennus ja julkaisu' }).waitFor();
  await loaded(page);
}
