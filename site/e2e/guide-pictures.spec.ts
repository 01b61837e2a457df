import { join } from 'node:path';
import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { expect, type Page } from '@playwright/test';
import { freshEmail, inviteEditor } from './admin/invite-editor.ts';
import { missingPictures, readGuide } from './guides/guide.ts';
import { Walk } from './guides/walk.ts';
import { button, dialog, main, part } from './representative-round/admin-page.ts';
import { fillDateTime } from './representative-round/fill-date-time.ts';
import { nextTuesdays } from './representative-round/next-tuesdays.ts';
import { test } from './representative-round/round-test.ts';
import { eventUid, helpOfferUid, organisationUid } from './representative-round/uids.ts';
import { addresses, required } from './service/addresses.ts';
import { fetchMail } from './service/fetch-mail.ts';

/** A panel beside a form. */
const panel = (page: Page, title: string) =>
  page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: title }) });

/** Opens a page of the admin and waits for what is to be seen of it. */
async function open(page: Page, path: string, seen: (page: Page) => Promise<unknown>) {
  await page.goto(addresses.admin + path);
  await seen(page);
}

/**
 * Goes where the guides lead. Whatever they quote in bold must be on some screen, and their
 * pictures must be there; with UPDATE_GUIDE_PICTURES=1 the pictures are taken anew.
 */
test('the guides tell what the screens say', async ({
  page,
  api,
  organisation,
  representativePage: editor,
  coordinatorPage: coordinator,
  openAs,
}) => {
  test.setTimeout(240_000);
  const walk = new Walk();
  const unto = await inviteEditor(api, organisation.documentId, 'Unto');
  const form = `/content-manager/collection-types/${organisationUid}/${organisation.documentId}`;

  await test.step('before there is a login', async () => {
    const email = freshEmail('kaarina');
    await api.post(`/civil-society/organisations/${organisation.documentId}/invitations`, {
      email,
    });
    for (const [path, name] of [
      ['/auth/login', 'Kirjaudu'],
      ['/auth/forgot-password', 'Lähetä linkki'],
      ['/auth/reset-password?code=opas', 'Vaihda salasana'],
    ] as const) {
      await open(page, path, (shown) => button(shown, name).waitFor());
      await walk.look(page);
    }
    await page.goto((await fetchMail(email, 'Kutsu järjestön')).link);
    await button(page, 'Luo tunnus ja jatka').waitFor();
    await walk.picture('kutsu', page, page.locator('.card'));
  });

  await test.step('the representative edits and sends', async () => {
    await open(editor, '', (shown) => part(shown, 'Järjestösi tiedot').waitFor());
    await walk.picture('etusivu', editor);
    await editor.getByRole('button', { name: 'Tuulikki Aaltola' }).click();
    await walk.look(editor);

    await open(editor, form, (shown) =>
      panel(shown, 'Muokkaajat').getByText('Unto').first().waitFor(),
    );
    const phone = editor.getByRole('textbox', { name: 'Puhelin', exact: true }).first();
    await phone.fill(`017 000 ${1000 + (Date.now() % 9000)}`);
    await walk.picture('muokkaajat', editor, panel(editor, 'Muokkaajat'));
    await editor.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await walk.picture('jarjesto-lomake', editor);
    await button(editor, 'Lähetä tarkistettavaksi').click();
    await dialog(editor).getByRole('textbox').fill('Vaihdoimme puhelinnumeron.');
    await walk.picture('lahetys', editor, dialog(editor));
    await dialog(editor).getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
    await button(editor, 'Peru tarkistuspyyntö').waitFor();
    await walk.look(editor);
    const other = await openAs(unto);
    await open(other, form, (shown) => button(shown, 'Lopeta muokkaajana').waitFor());
    await walk.look(other);
  });

  await test.step('the coordinator returns it', async () => {
    await open(coordinator, '', (shown) => part(shown, 'Tarkistettavat').waitFor());
    await walk.picture('koordinaattorin-etusivu', coordinator);
    const link = coordinator.getByRole('link', { name: `päätä: ${organisation.name}` });
    await open(coordinator, '/tarkistettavat', () => link.waitFor());
    await walk.look(coordinator);
    await link.click();
    await button(coordinator, 'Palauta muokattavaksi').waitFor();
    await walk.picture('muutokset', coordinator, main(coordinator));
    await button(coordinator, 'Palauta muokattavaksi').click();
    await dialog(coordinator)
      .getByRole('textbox')
      .fill('Kiitos! Kerro vielä tiivistelmässä, milloin kuoro harjoittelee.');
    await walk.picture('palautus', coordinator, dialog(coordinator));
    await dialog(coordinator).getByRole('button', { name: 'Palauta muokattavaksi' }).click();
    await expect(coordinator.getByText('Palautettu muokattavaksi.')).toBeVisible();
  });

  await test.step('the representative reads why, and announces an event', async () => {
    const state = panel(editor, 'Missä mennään');
    await open(editor, form, () => state.getByText('milloin kuoro harjoittelee').waitFor());
    await walk.picture('palautettu', editor, state);
    const event = `/content-manager/collection-types/${eventUid}/create`;
    await open(editor, event, (shown) => shown.getByRole('radio', { name: 'Ei toistu' }).waitFor());
    const [day = localDate(new Date())] = nextTuesdays(1);
    await fillDateTime(editor, 'Alkaa', formatFullDate(day), '18.00');
    await editor.getByRole('radio', { name: 'Joka viikko' }).check();
    const field = editor.locator('div').filter({
      has: editor.getByRole('radio', { name: 'Joka viikko' }),
    });
    const whole = field.filter({ has: editor.getByText('Seuraavat kerrat') }).last();
    await whole.waitFor();
    await walk.picture('toistuminen', editor, whole);
  });

  await test.step('what else the coordinator does', async () => {
    const members = panel(coordinator, 'Muokkaajat');
    await open(coordinator, form, () => members.getByText('kaarina').first().waitFor());
    await panel(coordinator, 'Muutokset').getByRole('listitem').first().waitFor();
    await walk.picture('muutosloki', coordinator, panel(coordinator, 'Muutokset'));
    await button(coordinator, 'Kutsu muokkaaja').click();
    await dialog(coordinator).getByRole('textbox').fill('etunimi.sukunimi@jarjesto.fi');
    await walk.picture('kutsu-ikkuna', coordinator, dialog(coordinator));
    await coordinator.keyboard.press('Escape');
    await button(coordinator, 'Lisää julkaisutoimintoja').click();
    await coordinator.getByRole('menuitem', { name: 'Piilota sivustolta' }).click();
    await dialog(coordinator)
      .getByRole('textbox')
      .fill('Puhelinnumero on väärä. Korjaa se ja lähetä tarkistettavaksi.');
    await walk.picture('piilotus', coordinator, dialog(coordinator));
    for (const [path, seen] of [
      [
        '/content-manager/single-types/api::service-settings.service-settings',
        (shown: Page) => button(shown, 'Tallenna'),
      ],
      [
        '/content-manager/collection-types/api::news-article.news-article/create',
        (shown: Page) => shown.getByText('Nosta etusivun kärkeen').first(),
      ],
    ] as const) {
      await open(coordinator, path, (shown) => seen(shown).waitFor());
      await walk.look(coordinator);
    }
  });

  await test.step('the coordinator looks after help sections', async () => {
    const sections = main(coordinator);
    const openSections = () =>
      open(coordinator, '/apuosiot', () =>
        sections.getByRole('link', { name: 'Sähkökatko-apu' }).waitFor(),
      );
    await openSections();
    await walk.look(coordinator);
    await sections.getByRole('link', { name: 'Kirjoita uusi apuosio' }).click();
    await button(coordinator, 'Tallenna luonnos').waitFor();
    await walk.look(coordinator);
    const newOffer = `/content-manager/collection-types/${helpOfferUid}/create`;
    await open(coordinator, newOffer, (shown) => shown.getByText('Vahvistettu viimeksi').waitFor());
    await walk.look(coordinator);
    await openSections();
    await sections.getByRole('link', { name: 'Sähkökatko-apu' }).click();
    await button(coordinator, 'Avaa osio').click();
    await walk.picture('apuosion-avaus', coordinator, dialog(coordinator));
    await coordinator.keyboard.press('Escape');
    await openSections();
    await sections.getByRole('link', { name: 'Korona-apu' }).click();
    await button(coordinator, 'Hiljennä osio').waitFor();
    await walk.picture('apuosio', coordinator);
  });

  await test.step('the coordinator teaches the search', async () => {
    const sent = await page.request.post(`${required('E2E_CMS_URL')}/haku/sanat`, {
      form: { sanat: 'mummokahvila' },
    });
    expect(sent.ok()).toBe(true);
    await open(coordinator, '/vastauksettomat-haut', (shown) =>
      shown.getByRole('heading', { name: 'mummokahvila' }).waitFor(),
    );
    await walk.look(coordinator);
    await button(coordinator, 'Tee synonyymi: mummokahvila').click();
    await coordinator.getByRole('textbox', { name: 'Löytää myös nämä sanat' }).waitFor();
    await walk.look(coordinator);
  });

  await test.step('the coordinator reads a survey', async () => {
    await open(coordinator, '/kyselyn-tuonti', (shown) => button(shown, 'Lue tiedosto').waitFor());
    const survey = main(coordinator);
    await survey.getByLabel('Kysely alkoi').fill('2020-04-14');
    await survey.getByLabel('Kysely päättyi').fill('2020-04-20');
    await survey
      .getByLabel('Kyselyn vastaukset')
      .setInputFiles(join(import.meta.dirname, '../../docs/esimerkit/jarjestokysely.xlsx'));
    await button(coordinator, 'Lue tiedosto').click();
    await button(coordinator, 'Tuo luonnokseksi').waitFor();
    await walk.look(coordinator);
  });

  const guides = ['opas-edustajalle.md', 'opas-koordinaattorille.md'].map(readGuide);
  for (const { quoted, pictures } of guides) {
    expect(walk.notSeen(quoted), 'quoted in bold, but on no screen').toEqual([]);
    expect(missingPictures(pictures), 'pictures that are not there').toEqual([]);
  }
  expect(guides.flatMap(({ pictures }) => pictures).toSorted()).toEqual(walk.pictures.toSorted());
});
