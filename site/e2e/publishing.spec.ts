import { expect, test, type Page } from '@playwright/test';
import { chooseRelation } from './admin/choose-relation.ts';
import { labels } from './admin/labels.ts';
import { logIn } from './admin/log-in.ts';
import { openContent } from './admin/open-content.ts';

const organisation = {
  name: 'Savonselän Selkäranka ry',
  path: '/jarjestot/savonselan-selkaranka-ry/',
  summary: 'Selkäkipuisten vertaisryhmä, joka keinuu, kävelee ja kahvittelee.',
};

/** A release is built in seconds; a slow machine with two cores gets a minute. */
const live = { timeout: 60_000, intervals: [500] };

test('the coordinator publishes an organisation and takes it back, and the site follows', async ({
  page: admin,
  context,
}) => {
  test.setTimeout(240_000);
  const site = await context.newPage();

  await logIn(admin, 'coordinator');
  await createOrganisation(admin);
  const published = admin.waitForResponse((response) =>
    response.url().includes('/actions/publish'),
  );
  await admin.getByRole('button', { name: labels.publish, exact: true }).click();
  expect((await published).ok()).toBe(true);

  await expect(async () => {
    const response = await site.goto(organisation.path);
    expect(response?.status()).toBe(200);
  }).toPass(live);
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(organisation.name);
  await expect(site.getByRole('main')).toContainText(organisation.summary);
  await expect(await inMunicipality(site)).toBeVisible();
  await expect(await inSearch(site)).toBeVisible();

  await admin.getByRole('button', { name: labels.moreActions }).click();
  await admin.getByRole('menuitem', { name: labels.hide }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Järjestö yhdistyi naapuriinsa.');
  await dialog.getByRole('button', { name: labels.hide }).click();

  await expect(async () => {
    const response = await site.goto(organisation.path);
    expect(response?.status()).toBe(404);
  }).toPass(live);
  await expect(await inMunicipality(site)).toBeHidden();
  await expect(await inSearch(site)).toBeHidden();
});

async function createOrganisation(admin: Page): Promise<void> {
  const menu = await openContent(admin);
  await menu.getByRole('link', { name: labels.organisations, exact: true }).click();
  await admin.getByRole('link', { name: labels.createEntry }).first().click();
  const { name, summary, homeMunicipality, areas, themes } = labels.organisation;
  await admin.getByRole('textbox', { name, exact: true }).fill(organisation.name);
  await admin.getByRole('textbox', { name: summary }).fill(organisation.summary);
  await chooseRelation(admin, homeMunicipality, 'Kuopio');
  await chooseRelation(admin, areas, 'Kuopio');
  await chooseRelation(admin, themes, 'Ikäihmiset');
}

/** The link in the list of the municipality. */
async function inMunicipality(site: Page) {
  await site.goto('/kunnat/kuopio/');
  return site.getByRole('main').getByRole('link', { name: organisation.name });
}

/** The link among the search's results. */
async function inSearch(site: Page) {
  await site.goto('/haku/');
  await site.getByRole('searchbox').fill('Selkäranka');
  await site.keyboard.press('Enter');
  return site.getByRole('main').getByRole('link', { name: organisation.name });
}
