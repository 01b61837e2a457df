import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';

/** The editors beside an organisation's form: inviting one, and each question before a change. */
export async function lookAtMembers(page: Page, finnish: FinnishOnly): Promise<void> {
  await page.getByRole('button', { name: 'Kutsu muokkaaja' }).click();
  await page.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await page.getByText('Kirjoita sähköpostiosoite.').waitFor();
  await finnish.look('invitation without an address');
  await page.getByRole('button', { name: 'Peruuta' }).click();
  await page
    .getByRole('button', { name: /^Poista muokkaaja/ })
    .first()
    .click();
  await page.getByRole('alertdialog').waitFor();
  await finnish.look('removal of an editor');
  await page.getByRole('button', { name: 'Peruuta' }).click();
}
