import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';
import { addresses } from '../../service/addresses.ts';
import { loaded } from './open-screen.ts';

type Mistake = { field: string; value: string; button: string };

/** An empty form, what it says about a mistake if one is given, and leaving it without saving. */
export async function lookAtNewEntry(
  page: Page,
  finnish: FinnishOnly,
  uid: string,
  mistake?: Mistake,
): Promise<void> {
  // Loaded anew: the question before leaving belongs to the app's own history.
  await page.goto(`${addresses.admin}/content-manager/collection-types/${uid}/create`);
  await loaded(page);
  await page.getByRole('heading', { name: 'Tallennus ja julkaisu' }).waitFor();
  await finnish.look(`new ${uid}`);
  if (mistake) {
    await page.getByRole('textbox', { name: mistake.field }).fill(mistake.value);
    await page.getByRole('button', { name: mistake.button, exact: true }).click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await finnish.look(`new ${uid}, refused`);
  }
  await page.getByRole('main').getByRole('textbox').first().fill('Kesken');
  await page.getByRole('link', { name: 'Takaisin' }).click();
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  await finnish.look(`new ${uid}, leaving without saving`);
  await question.getByRole('button').last().click();
  await question.waitFor({ state: 'hidden' });
}
