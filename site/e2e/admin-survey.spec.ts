import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { logIn } from './admin/log-in.ts';
import { addresses } from './service/addresses.ts';

const samples = join(import.meta.dirname, '../../docs/esimerkit');
const main = (page: Page) => page.getByRole('main');
const part = (page: Page, name: string) => main(page).getByRole('region', { name });
const importButton = (page: Page) => main(page).getByRole('button', { name: 'Tuo luonnokseksi' });

async function openImport(page: Page): Promise<void> {
  await logIn(page, 'coordinator');
  await page.goto(`${addresses.admin}/kyselyn-tuonti`);
  await main(page).getByLabel('Kierroksen nimi').fill('Huhtikuu 2020');
  await main(page).getByLabel('Kysely alkoi').fill('2020-04-14');
  await main(page).getByLabel('Kysely päättyi').fill('2020-04-20');
}

test('a survey becomes a page: uploaded, mapped, previewed, read and published', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openImport(page);
  // A picture first: it is refused in Finnish, and nothing that was written is lost.
  await main(page)
    .getByLabel('Kyselyn vastaukset')
    .setInputFiles({ name: 'kysely.csv', mimeType: 'text/csv', buffer: Buffer.from([0x89, 0, 1]) });
  await main(page).getByRole('button', { name: 'Lue tiedosto' }).click();
  await expect(main(page).getByText('Tiedosto ei ole taulukko.')).toBeVisible();
  await expect(main(page).getByLabel('Kierroksen nimi')).toHaveValue('Huhtikuu 2020');

  await main(page)
    .getByLabel('Kyselyn vastaukset')
    .setInputFiles(join(samples, 'jarjestokysely.csv'));
  await main(page).getByRole('button', { name: 'Lue tiedosto' }).click();
  await expect(part(page, '4. Luvut')).toContainText('176 vastausta 180 rivistä');
  const problems = part(page, '3. Huomautukset').getByRole('listitem');
  await expect(problems.filter({ hasText: 'Helsinki' })).toContainText(
    'Rivi 47, sarake C (Kotikunta)',
  );

  // What the file does not tell the coordinator does.
  await main(page)
    .getByRole('combobox', { name: 'Mitä vastaus Vaihtelee viikosta toiseen tarkoittaa' })
    .click();
  await page.getByRole('option', { name: 'Toimii muutettuna' }).click();
  await expect(part(page, '4. Luvut')).toContainText('177 vastausta 180 rivistä');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  await importButton(page).click();
  await main(page).getByRole('link', { name: 'Avaa luonnos' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Huhtikuu 2020');
  const needs = main(page).getByRole('button', { name: /Lämpimiä ulkovaatteita/ });
  await needs.click();
  const allowed = main(page).getByRole('checkbox', { name: 'Saa julkaista' });
  await allowed.first().click();
  await page.getByRole('button', { name: 'Julkaise', exact: true }).click();

  const address = '/apu/korona-apu/tilannekuva/huhtikuu-2020/';
  await expect(async () => {
    const response = await page.request.get(address);
    expect(response.status()).toBe(200);
  }).toPass({ timeout: 90_000, intervals: [1_000] });
  await page.goto(address);
  await expect(main(page)).toContainText('177 vastausta');
  await expect(main(page)).toContainText('Lämpimiä ulkovaatteita perheille.');
  await expect(main(page)).not.toContainText('017 000 9790');
  await expect(main(page).getByRole('img', { name: 'Kunnittain' })).toBeVisible();
  const data = await page.request.get('/apu/korona-apu/tilannekuva/huhtikuu-2020.csv');
  expect(data.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await data.text()).toContain('Huhtikuu 2020;2020-04-14;2020-04-20;kaikki');
});

test('a representative has no way to it', async ({ page }) => {
  await logIn(page, 'representative');
  await page.goto(`${addresses.admin}/kyselyn-tuonti`);
  await expect(page.getByLabel('Kyselyn vastaukset')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Kyselyn tuonti' })).toHaveCount(0);
});
