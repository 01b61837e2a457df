import { expect, test } from '@playwright/test';

const path = '/jarjestot/ystavapalvelu-kahvipannu/';

test('contact comes first, and every way of it is one press away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path);
  const headings = await page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .allTextContents();
  expect(headings[0]).toBe('Yhteystiedot');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: '017 000 1001' })).toHaveAttribute(
    'href',
    /^tel:\+?\d+/,
  );
  await expect(main.getByRole('link', { name: 'toimisto@kahvipannu.example' })).toHaveAttribute(
    'href',
    'mailto:toimisto@kahvipannu.example',
  );
});

test('a correction is a mail that tells which page it is about', async ({ page }) => {
  await page.goto(path);
  const address = await page.getByRole('link', { name: 'Ehdota korjausta' }).getAttribute('href');
  const mail = new URL(address ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toContain('Ystäväpalvelu Kahvipannu ry');
  expect(mail.searchParams.get('body')).toContain(path);
});

test('the link is copied where the browser does not share', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(path);
  await page.getByRole('button', { name: 'Jaa linkki' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Linkki on kopioitu.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the printed page has the facts, and none of what only a screen can do', async ({ page }) => {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('017 000 1001')).toBeVisible();
  for (const name of ['Päävalikko', 'Murupolku'])
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Ehdota korjausta' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is nothing to press that would do nothing', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Ehdota korjausta' })).toBeVisible();
  });
});
