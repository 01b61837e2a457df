import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const results = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading');

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/haku/');
  await page.getByRole('main').getByLabel('Mitä etsit?').fill(words);
  await page.getByRole('main').getByRole('button', { name: 'Hae' }).click();
}

test('nothing of the search is fetched before somebody searches', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) fetched.push(request.url());
  });
  for (const path of Object.values(pageKinds)) await page.goto(path, { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);

  await search(page, 'kielikahvila');
  await expect(results(page).first()).toBeVisible();
  expect(fetched).not.toEqual([]);
});

test('words find what they are about, whatever their form', async ({ page }) => {
  await search(page, 'kielikahvila');
  await expect(results(page).filter({ hasText: 'Kielikahvila torstaisin' })).toBeVisible();
  await search(page, 'Kahvipannun');
  await expect(results(page).filter({ hasText: 'Ystäväpalvelu Kahvipannu' }).first()).toBeVisible();
});

test('words find what is derived from them, their compounds, and words without dots', async ({
  page,
}) => {
  await search(page, 'omaishoito');
  await expect(
    results(page)
      .filter({ hasText: /omaishoitaj/i })
      .first(),
  ).toBeVisible();
  await search(page, 'vertaistuki');
  await expect(results(page).first()).toBeVisible();
  const found = await hitCount(page);
  await search(page, 'vertaistuelle');
  await expect.poll(() => hitCount(page)).toBe(found);
  await search(page, 'jarjestojen');
  await expect(results(page).first()).toBeVisible();
});

test('a slip leads to the word that was meant', async ({ page }) => {
  await search(page, 'kielikahvla');
  const suggestion = page.getByRole('link', { name: 'Tarkoititko ”kielikahvila”?' });
  await suggestion.click();
  await expect(page).toHaveURL(/[?&]q=kielikahvila/);
  await expect(
    results(page)
      .filter({ hasText: /kielikahvila/i })
      .first(),
  ).toBeVisible();
  await expect(suggestion).toBeHidden();
});

test('a search can be linked to: its address holds the words and the filters', async ({ page }) => {
  await search(page, 'kahvila');
  await expect(results(page).first()).toBeVisible();
  const all = await hitCount(page);
  await page.getByRole('main').getByLabel('Mitä', { exact: true }).selectOption('Tapahtuma');
  await expect.poll(() => hitCount(page)).toBeLessThan(all);
  await expect(page).toHaveURL(/[?&]q=kahvila/);
  await expect(page).toHaveURL(/[?&]tyyppi=Tapahtuma/);
  const found = await results(page).allInnerTexts();
  expect(found.length).toBeGreaterThan(0);

  await page.goto(page.url());
  await expect(results(page)).toHaveText(found);
  await expect(page.getByRole('main').getByLabel('Mitä etsit?')).toHaveValue('kahvila');
});

test('filters narrow the results to a municipality and a theme, and can be taken away', async ({
  page,
}) => {
  await search(page, 'ryhmä');
  await expect(results(page).first()).toBeVisible();
  const all = await hitCount(page);
  await page.getByRole('main').getByLabel('Missä').selectOption('Varkaus');
  await expect(page).toHaveURL(/kunta=Varkaus/);
  await expect.poll(() => hitCount(page)).toBeLessThan(all);
  await page.getByRole('main').getByLabel('Aihe').selectOption({ index: 1 });
  await expect(page).toHaveURL(/teema=/);
  await page.getByRole('button', { name: 'Poista rajaukset' }).click();
  await expect.poll(() => hitCount(page)).toBe(all);
});

test('the keyboard is enough: type, Enter, on to the first result, Enter', async ({ page }) => {
  await page.goto('/haku/');
  const box = page.getByRole('main').getByLabel('Mitä etsit?');
  while (!(await box.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type('kielikahvila');
  await page.keyboard.press('Enter');
  const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
  await expect(first).toBeVisible();
  while (!(await first.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  const address = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('a search without results says so and shows ways on', async ({ page }) => {
  await search(page, 'qwertzuiop');
  await expect(page.getByText('Ei tuloksia haulle ”qwertzuiop”')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Järjestöt' })).toBeVisible();
});

/** The number of hits that the page announces. */
async function hitCount(page: Page): Promise<number> {
  const announced = await page.getByRole('main').getByRole('status').innerText();
  return Number(/\d+/.exec(announced)?.[0] ?? 0);
}
