import { AxeBuilder } from '@axe-core/playwright';
import { expect, request, test, type Page } from '@playwright/test';
import { AdminApi } from './admin/admin-api.ts';
import { labels } from './admin/labels.ts';
import { logIn } from './admin/log-in.ts';
import { addresses } from './service/addresses.ts';
import { whileReleasesFail } from './service/broken-current.ts';
import { demoLogin } from './service/demo-login.ts';
import { canFindProcesses, whilePublisherHangs } from './service/publisher-process.ts';

const uid = 'api::organisation.organisation';
/** Of which no other test writes: the lanes run beside each other. */
const name = 'Välivesi ry';
const path = '/jarjestot/valivesi/';
/** A release is built in seconds; a slow machine with two cores gets a minute. */
const live = { timeout: 90_000 };
const clock = /klo (\d{1,2})\.(\d\d)\.(\d\d)/;

const panel = (page: Page) => page.getByRole('status').filter({ hasText: /sivusto/i });

/** Opens the form of the organisation as the coordinator. */
async function openForm(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await logIn(page, 'coordinator');
  const api = await AdminApi.logIn(request, demoLogin('coordinator'));
  const documentId = await api.find(uid, 'name', name);
  await page.goto(`${addresses.admin}/content-manager/collection-types/${uid}/${documentId}`);
  await expect(panel(page)).toContainText('Julkaistu sivustolle', live);
}

/** @returns the new summary, which no other run has written */
async function publishChange(page: Page): Promise<string> {
  const summary = `Kahvittelua ja juttuseuraa, muutettu ${new Date().toISOString()}.`;
  await page.getByRole('textbox', { name: labels.organisation.summary }).fill(summary);
  const published = page.waitForResponse((response) => response.url().includes('/actions/publish'));
  await page.getByRole('button', { name: labels.publish, exact: true }).click();
  expect((await published).ok()).toBe(true);
  return summary;
}

/** Seconds of the day at the time that a text tells, in Finland. */
function secondsIn(text: string): number {
  const [, hours, minutes, seconds] = clock.exec(text) ?? [];
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}

test('an entry waits while the publisher hangs, and is then published at a time', async ({
  page,
  context,
}) => {
  test.skip(!canFindProcesses, 'The publisher is found on Linux only.');
  test.setTimeout(240_000);
  await openForm(page);
  let summary = '';
  await whilePublisherHangs(async () => {
    summary = await publishChange(page);
    await expect(panel(page)).toContainText(/Odottaa julkaisua sivustolle klo [\d.]+ alkaen/);
    await expect(panel(page)).toContainText('Julkaisupalvelu ei vastaa juuri nyt');
    // The form is there for whoever goes on writing.
    await expect(page.getByRole('textbox', { name: labels.organisation.summary })).toBeEditable();
    await expectReadable(page, 'waiting');
  });
  const waitingSince = secondsIn(await panel(page).innerText());
  await expect(panel(page)).toContainText(/^Julkaistu sivustolle klo [\d.]+\.$/, live);
  await expectReadable(page, 'published');
  const publishedAt = secondsIn(await panel(page).innerText());
  expect((publishedAt - waitingSince + 86_400) % 86_400).toBeLessThan(120);

  // It says so when it is so.
  const site = await context.newPage();
  await site.goto(path);
  await expect(site.getByRole('main')).toContainText(summary);

  // What stands beside the form on a wide screen is in a drawer below it on a telephone.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Avaa lisää toimintoja' }).click();
  await expect(panel(page)).toBeVisible();
  await expectReadable(page, 'published, on a telephone');
});

test('an entry whose release fails says why and what happens next', async ({ page }) => {
  test.setTimeout(240_000);
  await openForm(page);
  await whileReleasesFail(async () => {
    await publishChange(page);
    await expect(panel(page)).toContainText(
      'Sivuston päivitys epäonnistui: sivuja ei saatu koottua.',
      live,
    );
    await expect(panel(page)).toContainText('Muutos on tallessa');
    await expect(panel(page)).toContainText(
      /Yritämme (uudelleen klo [\d.]+|parhaillaan uudelleen)/,
    );
    await expectReadable(page, 'failed');
  });
  await expect(panel(page)).toContainText(/^Julkaistu sivustolle klo [\d.]+\.$/, live);
});

/** That nothing keeps anybody from reading what the panel says. */
async function expectReadable(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.cs-publication').analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, where).toEqual([]);
}
