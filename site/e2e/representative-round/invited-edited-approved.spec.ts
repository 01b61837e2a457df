import { formatDate, formatFullDate } from '@civil-society/shared/finnish/format-date';
import { localDate } from '@civil-society/shared/event/local-time';
import { expect, type Page, test } from '@playwright/test';
import { chooseRelation } from '../admin/choose-relation.ts';
import { freshEmail } from '../admin/invite-editor.ts';
import { openLoggedIn } from '../admin/open-logged-in.ts';
import { addresses } from '../service/addresses.ts';
import { demoLogin } from '../service/demo-login.ts';
import { fetchMail } from '../service/fetch-mail.ts';
import { expectAccessible } from './expect-accessible.ts';
import { fillDateTime } from './fill-date-time.ts';
import { live } from './live.ts';
import { nextTuesdays } from './next-tuesdays.ts';
import { button, dialog, main, part } from './admin-page.ts';
import { sendForReview } from './send-for-review.ts';
import { organisationUid } from './uids.ts';

// One story in three parts, each of which goes on from what the one before has left.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ actionTimeout: 20_000 });

/** What tells this run's texts from an earlier run's on the same service. */
const number = 1000 + (Date.now() % 9000);
const organisation = {
  name: 'Haukkasalon Latu ja Polku ry',
  path: '/jarjestot/haukkasalon-latu-ja-polku/',
};
const editor = { email: freshEmail('raimo'), password: 'Latukahvila77', name: 'Raimo Retkeilijä' };
const change = {
  summary: `Kunnostamme latuja ja kävelemme yhdessä. Meitä on ${number}.`,
  phone: `017 000 ${number}`,
};
const event = {
  title: `Tiistain sauvakävely ${number}`,
  summary: 'Kävelemme verkkaisesti Haukkasalon polkuja. Sauvoja saa lainaksi.',
};
const today = localDate(new Date());
const [firstDay = '', secondDay = ''] = nextTuesdays(2);
const message = 'Kerro vielä, kuinka pitkä lenkki on.';

let coordinator: Page;
let representative: Page;
let site: Page;

test.beforeAll(async ({ browser }) => {
  coordinator = await openLoggedIn(browser, demoLogin('coordinator'));
  representative = await (await browser.newContext()).newPage();
  site = await (await browser.newContext()).newPage();
});
test.afterAll(async () => {
  for (const page of [coordinator, representative, site]) await page.context().close();
});

test('the coordinator invites somebody, who lands in their own organisation', async () => {
  await coordinator.goto(
    `${addresses.admin}/content-manager/collection-types/${organisationUid}?_q=Haukkasalon`,
  );
  await coordinator.getByRole('gridcell', { name: organisation.name, exact: true }).click();
  await button(coordinator, 'Kutsu muokkaaja').click();
  await dialog(coordinator).getByRole('textbox', { name: 'Sähköpostiosoite' }).fill(editor.email);
  await button(coordinator, 'Lähetä kutsu').click();
  await expect(
    coordinator.getByText(`Kutsu on lähetetty osoitteeseen ${editor.email}.`),
  ).toBeVisible();

  const mail = await fetchMail(editor.email, `Kutsu järjestön ${organisation.name} muokkaajaksi`);
  await representative.goto(mail.link);
  await expect(representative.getByRole('heading', { level: 1 })).toHaveText(
    `Tervetuloa järjestön ${organisation.name} muokkaajaksi`,
  );
  await expectAccessible(representative, 'body');
  const [firstname = '', lastname = ''] = editor.name.split(' ');
  await representative.getByRole('textbox', { name: 'Etunimi' }).fill(firstname);
  await representative.getByRole('textbox', { name: 'Sukunimi' }).fill(lastname);
  await representative.getByRole('textbox', { name: 'Salasana' }).fill(editor.password);
  await button(representative, 'Luo tunnus ja jatka').click();
  await expect(main(representative).getByRole('heading', { level: 1 })).toHaveText(
    organisation.name,
  );

  await representative.goto(addresses.admin);
  await expect(part(representative, 'Järjestösi tiedot').getByRole('listitem')).toHaveCount(1);
  await expect(part(representative, 'Järjestösi tiedot')).toContainText(organisation.name);
  await expectAccessible(representative);
  await representative.goto(
    `${addresses.admin}/content-manager/collection-types/${organisationUid}`,
  );
  await expect(main(representative).getByRole('row')).toHaveCount(2);
});

test('they edit it and add a weekly event, and send both for review', async () => {
  const page = representative;
  await page.goto(addresses.admin);
  await part(page, 'Järjestösi tiedot').getByRole('link', { name: 'Muokkaa tietoja' }).click();
  await page.getByRole('textbox', { name: 'Tiivistelmä' }).fill(change.summary);
  await page.getByRole('textbox', { name: 'Puhelin', exact: true }).first().fill(change.phone);
  await sendForReview(page, 'Puhelin vaihtui.');
  await expect(main(page).getByText('Odottaa tarkistusta, lähetetty')).toBeVisible();

  await page.goto(addresses.admin);
  await part(page, 'Tapahtumasi').getByRole('link', { name: 'Ilmoita uusi tapahtuma' }).click();
  await expect(main(page).getByRole('heading', { name: 'Tarkistuslista' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Nimi', exact: true }).first().fill(event.title);
  await page.getByRole('combobox', { name: 'Laji' }).click();
  await page.getByRole('option', { name: 'Jatkuva toiminta' }).click();
  await chooseRelation(page, 'Järjestäjä', organisation.name);
  await page.getByRole('textbox', { name: 'Tiivistelmä' }).fill(event.summary);
  await expect(main(page)).toContainText('Korjaa ennen julkaisemista');
  await fillDateTime(page, 'Alkaa', formatFullDate(firstDay), '18.00');
  await page.getByRole('radio', { name: 'Joka viikko' }).check();
  const schedule = page.getByRole('status').filter({ hasText: 'Seuraavat kerrat' });
  await expect(schedule).toContainText('Tiistaisin klo 18');
  await expect(schedule).toContainText(formatDate(secondDay, today));
  await chooseRelation(page, 'Kunta tai maaseutualue', 'Kuopio');
  await expect(main(page)).toContainText('Ei korjattavaa.');
  await sendForReview(page);

  // Nothing of it is public.
  await site.goto(addresses.site + organisation.path);
  await expect(main(site)).not.toContainText(change.summary);
  await expect(main(site)).not.toContainText(event.title);
});

test('the coordinator approves one and returns the other, which is mended and approved', async () => {
  await coordinator.goto(addresses.admin);
  await expect(part(coordinator, 'Tarkistettavat')).toContainText(organisation.name);
  await expect(part(coordinator, 'Tarkistettavat')).toContainText(event.title);
  await expectAccessible(coordinator);
  await openReview(organisation.name);
  await expect(main(coordinator)).toContainText('2 kohtaa muuttuu.');
  await expect(field('Tiivistelmä')).toContainText(`${number}`);
  await expect(field('Puhelin').locator('ins')).toContainText(`${number}`);
  await expectAccessible(coordinator);
  await button(coordinator, 'Hyväksy ja julkaise').click();
  await expect(coordinator.getByText('Hyväksytty ja julkaistu.')).toBeVisible();
  await fetchMail(editor.email, `Julkaistu: ${organisation.name}`);

  await openReview(event.title);
  await button(coordinator, 'Palauta muokattavaksi').click();
  await dialog(coordinator).getByRole('textbox').fill(message);
  await expectAccessible(coordinator, '[role=dialog]');
  await dialog(coordinator).getByRole('button', { name: 'Palauta muokattavaksi' }).click();
  await expect(coordinator.getByText('Palautettu muokattavaksi.')).toBeVisible();

  await representative.goto(addresses.admin);
  await expect(part(representative, 'Odottaa sinua')).toContainText(event.title);
  await expect(part(representative, 'Tapahtumasi')).toContainText(message);
  const mail = await fetchMail(editor.email, `Muokattavaksi: ${event.title}`);
  expect(mail.text).toContain(message);
  await representative.goto(mail.link);
  await expect(main(representative).getByText(message)).toBeVisible();
  await representative
    .getByRole('textbox', { name: 'Tiivistelmä' })
    .fill(`${event.summary} Lenkki on kolme kilometriä.`);
  await sendForReview(representative);

  await openReview(event.title);
  await button(coordinator, 'Hyväksy ja julkaise').click();
  await expect(coordinator.getByText('Hyväksytty ja julkaistu.')).toBeVisible();
  await expect(async () => {
    await site.goto(addresses.site + organisation.path);
    await expect(main(site)).toContainText(event.title, { timeout: 1_000 });
  }).toPass(live);
  await expect(main(site)).toContainText(change.summary);
  await expect(main(site)).toContainText(change.phone);
  for (const list of ['/tapahtumat/', '/kunnat/kuopio/']) {
    await site.goto(addresses.site + list);
    await expect(main(site).getByRole('link', { name: event.title }).first(), list).toBeVisible();
  }
  await main(site).getByRole('link', { name: event.title }).first().click();
  await expect(main(site).getByRole('heading', { level: 1 })).toHaveText(event.title);
  for (const day of [firstDay, secondDay])
    await expect(main(site)).toContainText(formatDate(day, today));
});

/** Finds a request in the queue and opens its difference. */
async function openReview(title: string): Promise<void> {
  await coordinator.goto(`${addresses.admin}/tarkistettavat`);
  const link = main(coordinator).getByRole('link', { name: `Katso muutokset ja päätä: ${title}` });
  await link.waitFor();
  await expectAccessible(coordinator);
  await link.click();
  await expect(main(coordinator).getByRole('heading', { level: 1 })).toHaveText(title);
}

/** A field in the difference. */
const field = (name: string) => part(coordinator, name);
