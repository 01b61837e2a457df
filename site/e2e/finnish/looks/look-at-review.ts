import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';
import { openScreen } from './open-screen.ts';

/** The queue of reviews, the difference that waits there and its decisions; gives it back. */
export async function lookAtReview(page: Page, finnish: FinnishOnly, name: string): Promise<void> {
  await openScreen(page, '/tarkistettavat');
  const waiting = page.getByRole('link', { name: `Katso muutokset ja päätä: ${name}` });
  await waiting.waitFor();
  await finnish.look('queue of reviews');
  await waiting.click();
  await page.getByText('Nyt sivustolla').first().waitFor();
  await finnish.look('difference');
  await page.getByRole('button', { name: 'Hyväksy ja julkaise' }).first().waitFor();
  await page.getByRole('button', { name: 'Palauta muokattavaksi' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Palauta muokattavaksi' }).click();
  await dialog.getByText('Kirjoita, mitä pitää korjata.').waitFor();
  await finnish.look('returning without a message');
  await dialog.getByRole('textbox').fill('Kerro myös, milloin kokoonnutte.');
  await dialog.getByRole('button', { name: 'Palauta muokattavaksi' }).click();
  await page
    .getByText(/^Palautettu muokattavaksi/)
    .first()
    .waitFor();
  await finnish.look('returned');
}
