import { expect, type Page } from '@playwright/test';
import { addresses } from '../service/addresses.ts';
import { button, part } from './admin-page.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './round-test.ts';
import { sendForReview } from './send-for-review.ts';

/** Nobody should have to move the page sideways to read it. */
async function expectNarrow(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth, page.url()).toBeLessThanOrEqual(clientWidth);
}

test('a telephone is enough to mend one’s own and send it', async ({ openAs, representative }) => {
  const page = await openAs(representative, { viewport: { width: 390, height: 844 } });
  await page.goto(addresses.admin);
  await part(page, 'Järjestösi tiedot').waitFor();
  await expectNarrow(page);
  await expectAccessible(page);
  await part(page, 'Järjestösi tiedot').getByRole('link', { name: 'Muokkaa tietoja' }).click();
  const phone = page.getByRole('textbox', { name: 'Puhelin', exact: true }).first();
  await phone.fill(`017 000 ${1000 + (Date.now() % 9000)}`);
  await expectNarrow(page);
  await sendForReview(page);
  // What stands beside the form on a wide screen is in a drawer below it.
  await button(page, 'Avaa lisää toimintoja').click();
  await expect(page.getByText('Odottaa tarkistusta, lähetetty')).toBeVisible();
  await page.getByRole('button', { name: 'Peru tarkistuspyyntö' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Peru tarkistuspyyntö' }).click();
  await expect(page.getByText('Tarkistuspyyntö on peruttu.')).toBeVisible();
});
