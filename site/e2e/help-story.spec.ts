import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { expect, test, type Page } from '@playwright/test';
import { logIn } from './admin/log-in.ts';
import { fetchMail } from './service/fetch-mail.ts';

/** A release is built in seconds; a slow machine with two cores gets a minute. */
const live = { timeout: 60_000, intervals: [500] };
const section = '/apu/sahkokatko-apu/';
const inKaavi = `${section}tarvitsen-apua/kaavi/`;
const reporter = 'lammon.talo@kylayhdistys.example';
const offer = 'Lämmin talo ja keitto Kaavilla';

test('a section opens, takes in a report, keeps it fresh by mail, and ends', async ({
  page: admin,
  context,
}) => {
  test.setTimeout(300_000);
  const site = await context.newPage();
  await logIn(admin, 'coordinator');

  await openSection(admin);
  await expectBanner(site, 1, ['/', '/jarjestot/', '/tapahtumat/']);

  await report(site);
  await publishReport(admin);
  await expectOffer(site, true);
  await expectFound(site);

  await endSection(admin);
  await expectBanner(site, 0, ['/', '/jarjestot/']);
  await site.goto(section);
  await expect(site.getByRole('main')).toContainText('Sähkökatko-apu on päättynyt');
});

test('an organisation answers by the mail’s links: paused it is hidden, and comes back', async ({
  page,
}) => {
  const { links, path, mail } = await reminder(page, 'pyorremyrsky@nepsyvanhemmat.example');
  const [confirm = '', change = '', pause = ''] = links;
  const expectShown = (isShown: boolean) =>
    expect(async () => {
      await page.goto(path);
      await expect(page.getByText('Tämä apu on tauolla.')).toHaveCount(isShown ? 0 : 1, {
        timeout: 1_000,
      });
    }).toPass(live);

  // As a mail's scanner does: nothing happens.
  for (const link of [confirm, change, pause])
    expect((await page.request.get(link)).ok()).toBe(true);
  await expectShown(true);

  await page.goto(pause);
  await page.getByRole('button', { name: 'Kyllä, olemme tauolla' }).click();
  await expectShown(false);
  const back = await fetchMail(mail.to, 'Tauolla:');
  await page.goto(back.link);
  await page.getByRole('button').click();
  await expectShown(true);
  // A link works once.
  expect((await page.goto(pause))?.status()).toBe(410);
});

test('an organisation that goes on as before is shown as confirmed today', async ({ page }) => {
  const { links, path } = await reminder(page, 'info@kiuruvedenesteettomat.example');
  const today = formatFullDate(localDate(new Date()));
  await page.goto(path);
  await expect(page.getByRole('main')).not.toContainText(`Vahvistettu ${today}`);
  await page.goto(links[0] ?? '');
  await page.getByRole('button', { name: 'Kyllä, toimimme näin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiitos, vahvistus on tallessa');
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(`Vahvistettu ${today}`, { timeout: 1_000 });
  }).toPass(live);
});

test('what has changed goes to the coordinator, and by one press to the site', async ({
  page: admin,
  context,
}) => {
  const site = await context.newPage();
  const from = 'etakahvit-nilsia-juankoski-kaavi@naapuriapu.example';
  const { links, path, title } = await reminder(site, from);
  await site.goto(links[1] ?? '');
  await site.getByLabel(/^Milloin\?/).fill('Nyt torstaisin klo 10–12');
  await site.getByRole('button', { name: 'Lähetä muutos' }).click();
  await expect(site.getByRole('heading', { level: 1 })).toHaveText('Kiitos, muutos on lähetetty');

  await logIn(admin, 'coordinator');
  const waiting = admin.getByRole('region', { name: 'Apuosioissa odottaa sinua' });
  await waiting.getByRole('link', { name: 'Korona-apu' }).click();
  await expect(admin.getByRole('region', { name: 'Odottaa sinua' })).toContainText(
    'Nyt torstaisin klo 10–12',
  );
  await admin.getByRole('button', { name: `Hyväksy ja julkaise: ${title}` }).click();
  await expect(admin.getByText('Hyväksytty ja julkaistu.')).toBeVisible();
  await expect(async () => {
    await site.goto(path);
    await expect(site.getByRole('main')).toContainText('Nyt torstaisin klo 10–12', {
      timeout: 1_000,
    });
  }).toPass(live);
});

/** The mail that asks somebody whether their help goes on, and the page of that help. */
async function reminder(page: Page, to: string) {
  const mail = await fetchMail(to, 'Jatkuuko apu?');
  const title = mail.subject.replace('Jatkuuko apu? ', '');
  return { mail, title, links: mail.links, path: await pathOf(page, title) };
}

async function openSection(admin: Page): Promise<void> {
  await admin.getByRole('link', { name: 'Apuosiot' }).click();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Apuosiot');
  await admin.getByRole('main').getByRole('link', { name: 'Sähkökatko-apu' }).click();
  await admin.getByRole('button', { name: 'Avaa osio' }).click();
  const dialog = admin.getByRole('dialog');
  await expect(dialog).toContainText('Hätänumero');
  await dialog.getByRole('button', { name: 'Avaa osio' }).click();
  await expect(admin.getByText('Osio on auki.')).toBeVisible();
}

async function endSection(admin: Page): Promise<void> {
  await admin.getByRole('button', { name: 'Päätä osio' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Päätä osio' }).click();
  await expect(admin.getByText('Osio on päättynyt.')).toBeVisible();
}

async function expectBanner(site: Page, count: number, paths: string[]): Promise<void> {
  const banner = site.getByRole('complementary', { name: 'Tärkeää nyt' });
  await expect(async () => {
    for (const path of paths) {
      await site.goto(path);
      const link = banner.getByRole('link', { name: 'Sähkökatko-apu' });
      await expect(link).toHaveCount(count, { timeout: 1_000 });
    }
  }).toPass(live);
}

/** Fills in the form as somebody does who forgets something, and confirms it by mail. */
async function report(site: Page): Promise<void> {
  await site.goto(section);
  await site.getByRole('link', { name: 'Ilmoita auttamistoiminnasta' }).click();
  await site.getByLabel('Järjestön tai ryhmän nimi').fill('Lämmön talon väki');
  await site.getByRole('button', { name: 'Etsi' }).click();
  await site.getByRole('link', { name: 'Järjestöni tai ryhmäni ei ole luettelossa' }).click();
  await site.getByLabel('Mitä apua tarjoatte?').fill(offer);
  await site.getByLabel('Ruoka-apu').check();
  await site.getByLabel('Kaavi').check();
  await site.getByLabel('Puhelinnumero').first().fill('017 000 4321');
  await site.getByLabel('Puhelimitse').check();
  await site.getByLabel('Nimesi').fill('Leena Lämmin');
  await site.getByLabel('Sähköpostiosoitteesi').fill(reporter);
  // Nobody fills it in so fast.
  await site.waitForTimeout(5_100);
  await site.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
  // Nothing that was typed is lost, and the summary says what is missing.
  await expect(site.getByRole('alert')).toContainText('lupa');
  await expect(site.getByLabel('Mitä apua tarjoatte?')).toHaveValue(offer);
  await site.getByLabel(/Minulla on lupa/).check();
  await site.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
  await expect(site.getByRole('heading', { level: 1 })).toContainText('sähköposti', {
    ignoreCase: true,
  });
  const mail = await fetchMail(reporter, 'Vahvista ilmoituksesi');
  await site.goto(mail.link);
  await site.getByRole('button', { name: 'Vahvista ilmoitus' }).click();
  await expect(site.getByRole('heading', { level: 1 })).toHaveText('Kiitos, ilmoitus on lähetetty');
}

async function publishReport(admin: Page): Promise<void> {
  await admin.getByRole('link', { name: 'Etusivu' }).click();
  const waiting = admin.getByRole('region', { name: 'Apuosioissa odottaa sinua' });
  await expect(waiting).toContainText('1 ilmoitus');
  await waiting.getByRole('link', { name: 'Sähkökatko-apu' }).click();
  await admin.getByRole('button', { name: `Julkaise: ${offer}` }).click();
  await expect(admin.getByText('Julkaistu.')).toBeVisible();
}

async function expectOffer(site: Page, isThere: boolean): Promise<void> {
  await expect(async () => {
    await site.goto(inKaavi);
    const link = site.getByRole('main').getByRole('link', { name: offer });
    await expect(link).toHaveCount(isThere ? 1 : 0, { timeout: 1_000 });
  }).toPass(live);
}

async function expectFound(site: Page): Promise<void> {
  await expect(async () => {
    await site.goto('/haku/?q=keitto+Kaavilla');
    await expect(site.getByRole('main').getByRole('link', { name: offer })).toBeVisible({
      timeout: 3_000,
    });
  }).toPass(live);
}

/** Address of an offer's page, found in the list of its section. */
async function pathOf(page: Page, title: string): Promise<string> {
  await page.goto('/apu/korona-apu/tarvitsen-apua/');
  const link = page.getByRole('main').getByRole('link', { name: title }).first();
  return (await link.getAttribute('href')) ?? '';
}
