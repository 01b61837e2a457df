import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

test('the map says what the list beside it says, and leads to the same places', async ({
  page,
}) => {
  await page.goto('/kunnat/');
  const map = page.getByRole('navigation', { name: 'Kartta paikoista' });
  const tiles = await map
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('href'),
        link.textContent?.trim().split(/\s+/).join(' '),
      ]),
    );
  const listed = await page
    .locator('#paikat a')
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('href'),
        link.textContent?.trim().split(/\s+/).join(' '),
      ]),
    );
  const byAddress = (a: (string | null | undefined)[], b: (string | null | undefined)[]) =>
    (a[0] ?? '') < (b[0] ?? '') ? -1 : 1;
  expect(tiles).toHaveLength(24);
  expect(tiles.sort(byAddress)).toEqual(listed.sort(byAddress));
});

test('the map is walked by the keyboard from north to south, or passed by', async ({ page }) => {
  await page.goto('/kunnat/');
  const map = page.getByRole('navigation', { name: 'Kartta paikoista' });
  await map.getByRole('link', { name: 'Ohita kartta' }).focus();
  await page.keyboard.press('Tab');
  await expect(map.getByRole('link', { name: /^Kiuruvesi/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(map.getByRole('link', { name: /^Vieremä/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vieremä');

  await page.goto('/kunnat/');
  await map.getByRole('link', { name: 'Ohita kartta' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#paikat a').first()).toBeFocused();
});

test('from a rural area one gets to its municipality, a neighbour and the whole region', async ({
  page,
}) => {
  await page.goto('/kunnat/nilsia/kulttuuri-ja-taide/');
  const places = page.getByRole('navigation', { name: 'Vaihda paikkaa' });
  await places.getByRole('link', { name: /^Kuopio/ }).click();
  await expect(page).toHaveURL(/\/kunnat\/kuopio\/kulttuuri-ja-taide\/$/);
  await places.getByRole('link', { name: /^Siilinjärvi/ }).click();
  await places.getByRole('link', { name: 'Koko Pohjois-Savo' }).click();
  await expect(page).toHaveURL(/\/teemat\/kulttuuri-ja-taide\/$/);
});
