import type { Page } from '@playwright/test';

/** Types a date ("1.12.2026") and a time ("18.00") into a form's field, as a person would. */
export async function fillDateTime(
  page: Page,
  field: string,
  date: string,
  time: string,
): Promise<void> {
  for (const [part, value] of [
    ['päivä', date],
    ['kellonaika', time],
  ]) {
    const box = page.getByRole('combobox', { name: `${field}: ${part}` });
    await box.fill(value ?? '');
    await box.press('Tab');
  }
}
