import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';
import { openScreen } from './open-screen.ts';

/** An image's details, with what can be done with it. */
export async function lookAtImage(page: Page, finnish: FinnishOnly, name: string): Promise<void> {
  await openScreen(page, '/plugins/upload');
  await page.getByRole('button', { name, exact: true }).click();
  const details = page.getByRole('dialog');
  await details.getByRole('textbox').first().waitFor();
  await finnish.look('details of an image');
  for (const action of ['Rajaa', 'Vaihda tiedosto toiseen', 'Poista tämä tiedosto']) {
    await details.getByRole('button', { name: action }).click();
    await page.getByRole('button', { name: 'Peruuta' }).first().waitFor();
    await finnish.look(`details of an image, ${action}`);
    await page.getByRole('button', { name: 'Peruuta' }).first().click();
  }
}
