import { AxeBuilder } from '@axe-core/playwright';
import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { expect, test, type Page } from '@playwright/test';
import { logIn } from './admin/log-in.ts';
import { addresses } from './service/addresses.ts';

const own = 'Ystäväpalvelu Kahvipannu ry';
const main = (page: Page) => page.getByRole('main');
const part = (page: Page, name: string) => main(page).getByRole('region', { name });

test('the representative finds their own, and the way to the public page', async ({
  page,
  context,
}) => {
  await logIn(page, 'representative');
  await page.goto(addresses.admin);
  await expect(page).toHaveTitle(/^Etusivu \| (?!Strapi)/);
  const card = part(page, 'Järjestöjesi tiedot').getByRole('listitem').filter({ hasText: own });
  await expect(card).toContainText('Julkaistu');
  await expect(main(page)).not.toContainText('Järjestöt ilman muokkaajaa');

  const opened = context.waitForEvent('page');
  await card.getByRole('link', { name: 'Katso julkinen sivu' }).click();
  const site = await opened;
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(own);
});

test('"Tiedot ovat ajan tasalla" shows on the site without a review', async ({ page, context }) => {
  test.setTimeout(180_000);
  await logIn(page, 'representative');
  await page.goto(addresses.admin);
  const card = part(page, 'Järjestöjesi tiedot').getByRole('listitem').filter({ hasText: own });
  await card.getByRole('button', { name: 'Tiedot ovat ajan tasalla' }).click();
  const today = formatFullDate(localDate(new Date()));
  await expect(card).toContainText(`Tiedot on tarkistettu viimeksi ${today}.`);

  const site = await context.newPage();
  await expect(async () => {
    await site.goto('/jarjestot/ystavapalvelu-kahvipannu/');
    await expect(site.getByRole('main')).toContainText(today);
  }).toPass({ timeout: 60_000, intervals: [1_000] });
  await page.goto(addresses.admin);
  await expect(main(page).getByText('Sivusto on ajan tasalla')).toBeVisible();
});

test('the coordinator sees the queue, the changes and the state of the site', async ({ page }) => {
  await logIn(page, 'coordinator');
  await page.goto(addresses.admin);
  for (const name of [
    'Tarkistettavat',
    'Viimeisimmät muutokset',
    'Pikalinkit',
    'Sivuston tila',
    'Yli vuoden vanhat tiedot',
    'Järjestöt ilman muokkaajaa',
  ])
    await expect(part(page, name)).toBeVisible();
  await part(page, 'Yli vuoden vanhat tiedot')
    .getByRole('link', { name: 'Avaa järjestöjen luettelo' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Järjestöt');
});

for (const role of ['representative', 'coordinator'] as const)
  test(`the start page is accessible by day and night, narrow and wide: ${role}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await logIn(page, role);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 844 });
        await page.goto(addresses.admin);
        await main(page).getByRole('region').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).include('main').analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        expect(found, `${colorScheme} at ${width} px`).toEqual([]);
        const isTooWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(isTooWide, `scrolls sideways at ${width} px`).toBe(false);
      }
  });

test('the start page can be used with the keyboard alone', async ({ page }) => {
  await logIn(page, 'representative');
  await page.goto(addresses.admin);
  const edit = main(page).getByRole('link', { name: 'Muokkaa tietoja' }).first();
  await edit.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await edit.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(edit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/collection-types\/api::organisation/);
});
