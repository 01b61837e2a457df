import { expect, type Page } from '@playwright/test';
import { addresses } from '../../service/addresses.ts';

/** Opens a page of the admin by its path: within the app where it runs already, as by a link. */
export async function openScreen(page: Page, path: string): Promise<void> {
  const url = addresses.admin + path;
  if (page.url().startsWith(`${addresses.admin}/`))
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, url);
  else await page.goto(url);
  await page.waitForLoadState('networkidle');
  await loaded(page);
}

/** Waits until nothing on the page says that it loads. */
export async function loaded(page: Page): Promise<void> {
  await page.getByRole('main').first().waitFor();
  await expect(page.getByText(/^(Ladataan|Haetaan) *\S*[.…]$/)).toHaveCount(0);
}
