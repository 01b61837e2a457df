import { expect } from '@playwright/test';
import { inviteEditor } from '../admin/invite-editor.ts';
import { addresses } from '../service/addresses.ts';
import { fetchMail } from '../service/fetch-mail.ts';
import { button, main, part } from './admin-page.ts';
import { test } from './round-test.ts';

test('who has forgotten the password gets a new one by mail and logs in', async ({
  page,
  api,
  organisation,
}) => {
  const { email } = await inviteEditor(api, organisation.documentId, 'Unto');
  const password = 'Uusimuisti88';
  await page.goto(`${addresses.admin}/auth/login`);
  await page.getByRole('link', { name: 'Unohtuiko salasana?' }).click();
  await page.getByRole('textbox', { name: 'Sähköposti' }).fill(email);
  await button(page, 'Lähetä linkki').click();
  await expect(page.getByText('Katso sähköpostisi')).toBeVisible();

  const mail = await fetchMail(email, 'Valitse uusi salasana');
  await page.goto(mail.link);
  await page.getByRole('textbox', { name: 'Salasana', exact: true }).fill(password);
  await page.getByRole('textbox', { name: 'Salasana uudelleen' }).fill(password);
  await button(page, 'Vaihda salasana').click();
  await expect(part(page, 'Järjestösi tiedot')).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`${addresses.admin}/auth/login`);
  await page.getByRole('textbox', { name: 'Sähköposti' }).fill(email);
  await page.getByRole('textbox', { name: 'Salasana' }).fill(password);
  await button(page, 'Kirjaudu').click();
  await expect(part(page, 'Järjestösi tiedot')).toContainText(organisation.name);
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Etusivu');
});
