import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { required } from './service/addresses.ts';
import { fetchMail } from './service/fetch-mail.ts';

const form = () => `${required('E2E_CMS_URL')}/apu/ilmoita/korona-apu`;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, page.url()).toEqual([]);
}

async function fillIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Mitä apua tarjoatte?').fill('Pihatöitä ikäihmisille');
  await page.getByLabel('Asiointiapu').check();
  await page.getByLabel('Kuopio').check();
  await page.getByLabel('Puhelinnumero', { exact: true }).fill('017 000 4321');
  await page.getByLabel('Puhelimitse').check();
  await page.getByLabel('Nimesi').fill('Aino Järvinen');
  await page.getByLabel('Sähköpostiosoitteesi').fill(email);
  await page.getByLabel(/Minulla on lupa/).check();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a group that is not in the directory reports its help', async ({ page }) => {
      const email = `naapurit-${javaScriptEnabled}@example.fi`;
      await page.goto(form());
      await page.getByLabel('Järjestön tai ryhmän nimi').fill('Rantakadun naapurit');
      await page.getByRole('button', { name: 'Etsi' }).click();
      await page.getByRole('link', { name: 'Järjestöni tai ryhmäni ei ole luettelossa' }).click();
      await expect(page.getByLabel('Järjestön tai ryhmän nimi')).toHaveValue('Rantakadun naapurit');
      await fillIn(page, email);
      // Nobody fills it in so fast.
      await page.waitForTimeout(5_100);
      if (javaScriptEnabled)
        await expect(page.locator('input[name="tyo"]')).toHaveValue(/^\d+$/, { timeout: 60_000 });
      await page.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Tarkista vielä sähköpostisi',
      );

      const mail = await fetchMail(email, 'Vahvista ilmoituksesi');
      await page.goto(mail.link);
      await expect(page.getByText('Pihatöitä ikäihmisille')).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('button', { name: 'Vahvista ilmoitus' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Kiitos, ilmoitus on lähetetty',
      );
    });
  });

test('the search, the form and the form with problems are accessible, and lead to the fields', async ({
  page,
}) => {
  await page.goto(`${form()}?nimi=melojat`);
  await expectAccessible(page);
  await page.goto(`${form()}/tiedot?nimi=Naapurit`);
  await expectAccessible(page);
  await page.getByLabel('Kuopio').check();
  await page.getByLabel('Nimesi').fill('Aino Järvinen');
  await page.getByRole('button', { name: 'Lähetä ilmoitus' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Korjaa vielä/);
  await expectAccessible(page);
  await expect(page.getByLabel('Kuopio')).toBeChecked();
  await expect(page.getByLabel('Nimesi')).toHaveValue('Aino Järvinen');
  for (const [link, field] of [
    [/Kirjoita lyhyesti, mitä apua tarjoatte\.$/, '#title'],
    [/^Kerro ainakin yksi tapa/, '#phones-0-number'],
  ] as const) {
    await summary.getByRole('link', { name: link }).click();
    await expect(page.locator(field)).toBeInViewport();
    await expect(page.locator(field)).toHaveAccessibleDescription(link);
  }
  await summary.getByRole('link', { name: 'Valitse ainakin yksi avun laji.' }).click();
  await expect(page.locator('#kinds')).toBeInViewport();
});
