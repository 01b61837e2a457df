import { expect, type Page } from '@playwright/test';
import { labels } from './admin/labels.ts';
import { expectAccessible } from './representative-round/expect-accessible.ts';
import { live } from './representative-round/live.ts';
import { test } from './representative-round/round-test.ts';
import { addresses, required } from './service/addresses.ts';

/** What nobody's page says. */
const word = 'tsembalo';

test('words that find nothing are sent, become a synonym, and find', async ({
  page: site,
  coordinatorPage: admin,
}) => {
  test.setTimeout(240_000);
  await site.goto(`/haku/?q=${word}&kunta=Kuopio`);
  await expect(site.getByRole('status').getByText('Ei tuloksia')).toBeVisible();
  await expect(tell(site)).toBeHidden();
  await site.getByRole('button', { name: 'Poista rajaukset' }).click();
  await tell(site).click();
  await sendWords(site);

  await admin.goto(addresses.admin);
  await admin.getByRole('link', { name: 'Hakusanat' }).click();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(
    'Haut, joihin ei löytynyt vastausta',
  );
  await expect(admin.getByRole('heading', { name: word, exact: true })).toBeVisible();
  await expectAccessible(admin);
  await publishSynonym(admin);

  await expect(async () => {
    await site.goto(`/haku/?q=${word}`);
    const found = site.getByRole('main').getByRole('listitem').getByRole('heading');
    await expect(found.filter({ hasText: /kuoro/i }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass(live);
  await expect(tell(site)).toBeHidden();

  await site.goto(`${required('E2E_CMS_URL')}/haku/sanat?q=asdfasdf`);
  await site.getByRole('button', { name: 'Lähetä sanat' }).click();
  await site.getByRole('heading', { name: 'Kiitos, sanat on lähetetty' }).waitFor();
  await admin.goto(`${addresses.admin}/vastauksettomat-haut`);
  await admin.getByRole('button', { name: 'Poista sanat: asdfasdf' }).click();
  await expect(admin.getByText('Sanat ”asdfasdf” poistettiin.')).toBeVisible();
  for (const words of ['asdfasdf', word])
    await expect(admin.getByRole('heading', { name: words, exact: true })).toHaveCount(0);
});

const tell = (site: Page) =>
  site.getByRole('main').getByRole('link', { name: 'Kerro meille, mitä etsit' });

/** As somebody does who adds a telephone number, and is told not to. */
async function sendWords(site: Page): Promise<void> {
  const field = site.getByLabel('Hakusanasi');
  await expect(field).toHaveValue(word);
  await expectAccessible(site);
  await field.fill(`${word} 0400 123 456`);
  await site.getByRole('button', { name: 'Lähetä sanat' }).click();
  await expect(site.getByRole('alert')).toBeFocused();
  await expectAccessible(site);
  await field.fill('Tsembalo?');
  await site.getByRole('button', { name: 'Lähetä sanat' }).click();
  await expect(site.getByText(`Saimme sanat ”${word}”.`)).toBeVisible();
  expect(await site.context().cookies()).toEqual([]);
  await site.getByRole('link', { name: 'Palaa hakuun' }).click();
  await expect(site).toHaveURL(/\/haku\/$/);
}

async function publishSynonym(admin: Page): Promise<void> {
  await admin.getByRole('button', { name: `Tee synonyymi: ${word}` }).click();
  await expect(admin.getByRole('textbox', { name: 'Hakusana' })).toHaveValue(word);
  await admin.getByRole('textbox', { name: 'Löytää myös nämä sanat' }).fill('kuoro');
  const published = admin.waitForResponse((response) =>
    response.url().includes('/actions/publish'),
  );
  await admin.getByRole('button', { name: labels.publish, exact: true }).click();
  expect((await published).ok()).toBe(true);
}
