import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';
import { openScreen } from './open-screen.ts';

/** The images with their menus, the dialog for new ones, and one image's details. */
export async function lookAtImages(page: Page, finnish: FinnishOnly): Promise<void> {
  await openScreen(page, '/plugins/upload');
  await finnish.look('images');
  for (const name of [/^Järjestys/, /^Rajaa/, /^Uusi/]) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('menu').waitFor();
    await finnish.look(`images, ${name.source}`);
    await page.keyboard.press('Escape');
  }
}
