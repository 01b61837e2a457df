import { expect, type Page } from '@playwright/test';
import { button, dialog } from './admin-page.ts';

/** Presses "Lähetä tarkistettavaksi" at a form, and once more in the dialog. */
export async function sendForReview(page: Page, note = ''): Promise<void> {
  await button(page, 'Lähetä tarkistettavaksi').click();
  await dialog(page).getByRole('textbox').fill(note);
  await dialog(page).getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await expect(page.getByText('Lähetetty tarkistettavaksi.')).toBeVisible();
}
