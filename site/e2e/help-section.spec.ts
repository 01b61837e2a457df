import { AxeBuilder } from '@axe-core/playwright';
import { expect, request, test, type Page } from '@playwright/test';
import { AdminApi } from './admin/admin-api.ts';
import { layoutShift } from './layout-shift.ts';
import { pageKinds } from './page-kinds.ts';
import { required } from './service/addresses.ts';
import { demoLogin } from './service/demo-login.ts';

const day = 86_400_000;
const section = pageKinds['a help section'];
const inKuopio = pageKinds['help in a municipality'];
const banner = (page: Page) => page.getByRole('complementary', { name: 'Tärkeää nyt' });

test('every page tells of an open section, in a banner and first in the navigation', async ({
  page,
}) => {
  for (const path of Object.values(pageKinds)) {
    await page.goto(path);
    const link = banner(page).getByRole('link', { name: /^Korona-apu / });
    await expect(link, path).toHaveAttribute('href', section);
    const first = page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link').first();
    await expect(first).toHaveText('Korona-apu');
  }
});

test('nothing moves while a page with the banner comes up', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  // The font moves lines by a hair where a machine's own is not quite as wide.
  await page.route('**/*.woff2', (route) => route.abort());
  for (const path of ['/jarjestot/', section, inKuopio]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await layoutShift(page), path).toBe(0);
  }
});

test('the emergency numbers come first, and are called by a tap', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(section);
  const first = page.getByRole('main').getByRole('link').first();
  await expect(first).toHaveText('112');
  await expect(first).toHaveAttribute('href', 'tel:112');
  await expect(first).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person finds from the banner to whom to call in their municipality', async ({ page }) => {
    await page.goto('/');
    await banner(page).getByRole('link').first().click();
    const main = page.getByRole('main');
    await main.getByRole('link', { name: /^Tarvitsen apua/ }).click();
    await main.getByRole('link', { name: /^Kuopio/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tarvitsen apua Kuopiossa');
    const offer = main.locator('.offers > li').first();
    await expect(offer.getByRole('link', { name: /^[\d ]+$/ }).first()).toHaveAttribute(
      'href',
      /^tel:\+?\d+$/,
    );
    await expect(offer).toContainText(/Vahvistettu \d+\.\d+\.\d{4}/);
    await offer.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(/\/apu\/korona-apu\/apu\/[a-z0-9-]+\/$/);
    await expect(main.locator('a[href^="tel:"]').first()).toBeVisible();
  });

  test('the form of the CMS is one link away', async ({ page }) => {
    await page.goto(section);
    const form = page.getByRole('link', { name: 'Ilmoita auttamistoiminnasta' });
    await expect(form).toHaveAttribute('href', `${required('E2E_CMS_URL')}/apu/ilmoita/korona-apu`);
  });

  test('the poster has a code, and on paper nothing but what is for paper', async ({ page }) => {
    await page.goto(pageKinds['a poster of help']);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.poster .code svg')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('/apu/korona-apu/tarvitsen-apua/kuopio/');
    await expect(page.locator('.poster .offers .number').first()).toBeVisible();
    for (const part of [banner(page), page.getByRole('navigation', { name: 'Päävalikko' })])
      await expect(part).toBeHidden();
  });
});

test('help that is confirmed no more is hidden in the browser, and the page says where to look', async ({
  page,
}) => {
  await page.goto(inKuopio);
  const offers = page.locator('.offers > li');
  await expect(offers.filter({ visible: true }).first()).toBeVisible();
  const ends = await offers.evaluateAll((lines) =>
    lines.flatMap((line) => line.getAttribute('data-until') ?? []),
  );
  const [first = ''] = ends.sort();
  const line = page.locator(`.offers > li[data-until="${first}"]`).first();
  await page.clock.setFixedTime(new Date(Date.parse(first) - day));
  await page.goto(inKuopio);
  await expect(line).toBeVisible();
  await page.clock.setFixedTime(new Date(Date.parse(first) + 1));
  await page.goto(inKuopio);
  await expect(line).toBeHidden();
});

test('search finds help as a kind of its own', async ({ page }) => {
  await page.goto(inKuopio);
  const title = (await page.locator('.offers h3').first().textContent())?.trim() ?? '';
  await page.goto('/haku/');
  const main = page.getByRole('main');
  await main.locator('select[name=tyyppi]').selectOption('Korona-apu');
  await main.getByLabel('Mitä etsit?').fill(title);
  await main.getByRole('button', { name: 'Hae' }).click();
  await expect(
    main.getByRole('listitem').getByRole('heading', { name: title }).first(),
  ).toBeVisible();
});

test('news of a section say so, and lead there', async ({ page }) => {
  await page.goto(section);
  const news = page.getByRole('region', { name: 'Ajankohtaista' });
  await news.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/uutiset\//);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Korona-apu', exact: true }),
  ).toHaveAttribute('href', section);
});

test('a second section opens beside it, and once it has ended its pages stay as history', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const api = await AdminApi.logIn(request, demoLogin('coordinator'));
  const uid = 'api::help-section.help-section';
  const route = `/content-manager/collection-types/${uid}`;
  const kuopio = await api.find('api::area.area', 'name', 'Kuopio');
  const data = {
    name: 'Myrskyapu',
    slug: 'myrskyapu',
    state: 'open',
    lead: 'Sähköt poikki: lämpimiä tiloja ja talkooapua.',
    bannerText: 'Lämmin tila ja ruokaa lähellä.',
    colour: 'blue',
    confirmationDays: 14,
    areas: { connect: [{ documentId: kuopio }] },
    emergencyContacts: [{ label: 'Hätänumero', phone: '112' }],
  };
  const id = await api.create(uid, data);
  const publish = (changes: object) =>
    api.post(`${route}/${id}/actions/publish`, { ...data, ...changes });
  const live = { timeout: 60_000, intervals: [500] };

  await publish({});
  await expect(async () => {
    await page.goto('/tapahtumat/');
    await expect(banner(page).getByRole('link')).toHaveText([/^Korona-apu /, /^Myrskyapu /], {
      timeout: 1_000,
    });
  }).toPass(live);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/apu/myrskyapu/tarvitsen-apua/kuopio/');
    await expect(page.getByRole('main')).toContainText('Kuopiossa ei ole juuri nyt');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  }

  await publish({ state: 'archived', closesOn: '2026-01-31' });
  await expect(async () => {
    await page.goto('/apu/myrskyapu/');
    await expect(page.getByText('Myrskyapu on päättynyt 31.1.2026.')).toBeVisible({
      timeout: 1_000,
    });
  }).toPass(live);
  await expect(banner(page).getByRole('link')).toHaveCount(1);
  await expect(page.getByRole('main').locator('a[href^="tel:"]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  for (const path of ['tarvitsen-apua/', 'haluan-auttaa/nilsia/', 'kuopio/juliste/'])
    expect((await page.goto(`/apu/myrskyapu/${path}`))?.status(), path).toBe(200);
  await page.goto('/uutiset/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Myrskyapu' })).toBeVisible();

  await api.post(`${route}/${id}/actions/unpublish`, {});
});
