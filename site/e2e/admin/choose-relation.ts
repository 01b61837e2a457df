import type { Page } from '@playwright/test';

/** Chooses an entry in a relation field: types the first letters and takes the suggestion. */
export async function chooseRelation(page: Page, field: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field, exact: true });
  await box.click();
  await box.pressSequentially(name);
  // Beside the name may stand the state of what is chosen, such as "Muokattu".
  await page.getByRole('option', { name }).first().click();
}
