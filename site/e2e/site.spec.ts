import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

const colorSchemes = ['light', 'dark'] as const;
const widths = [360, 1280];

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind} has no accessibility violations, in light and dark, narrow and wide`, async ({
    page,
  }) => {
    for (const colorScheme of colorSchemes)
      for (const width of widths) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ target }) => target.join(' ')),
        }));
        expect(found, `${path} in ${colorScheme} at ${width} px`).toEqual([]);
        expect(await widerThanScreen(page), `${path} scrolls sideways at ${width} px`).toBe(false);
      }
  });

  test(`${kind} stays on its own origin, sets no cookie and logs no error`, async ({ page }) => {
    const watched = watchPage(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(watched).toEqual({ foreignRequests: [], failedRequests: [], consoleErrors: [] });
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual(
      [],
    );
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor finds from the home page to an organisation and its events', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation').first().getByRole('link', { name: 'Järjestöt' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Ystäväpalvelu Kahvipannu ry' })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ystäväpalvelu Kahvipannu ry');
    await expect(page.getByRole('main')).toContainText('017 000 1001');
  });

  for (const [kind, path] of Object.entries(pageKinds))
    test(`${kind} shows its heading and its way on`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('navigation').first()).toBeVisible();
    });
});

async function widerThanScreen(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
