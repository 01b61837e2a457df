import { expect } from '@playwright/test';
import { inviteEditor } from '../admin/invite-editor.ts';
import { addresses } from '../service/addresses.ts';
import { fetchMail } from '../service/fetch-mail.ts';
import { button, part } from './admin-page.ts';
import { formAddress } from './form-address.ts';
import { test } from './round-test.ts';
import { organisationUid } from './uids.ts';

test('the lead removes a co-editor and passes the lead on to the newly invited', async ({
  api,
  openAs,
}) => {
  test.setTimeout(120_000);
  const documentId = await api.find(organisationUid, 'name', 'Pelimannit Kuuraviulu ry');
  const lead = await inviteEditor(api, documentId, 'Leena', { isLead: true });
  const other = await inviteEditor(api, documentId, 'Matti');
  const newcomer = await inviteEditor(api, documentId, 'Saara');

  const page = await openAs(lead);
  await page.goto(formAddress(organisationUid, documentId));
  const editor = ({ email }: typeof lead) =>
    page
      .getByRole('list', { name: 'Järjestön muokkaajat' })
      .getByRole('listitem')
      .filter({ hasText: email });
  await editor(other).getByRole('button', { name: 'Poista muokkaaja' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Poista muokkaaja' }).click();
  await expect(page.getByText(`${other.name} ei ole enää muokkaaja.`)).toBeVisible();
  await expect(editor(other)).toHaveCount(0);
  await fetchMail(other.email, 'Et ole enää järjestön');

  await editor(newcomer).getByRole('button', { name: 'Siirrä vastuu' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Siirrä vastuu' }).click();
  await expect(page.getByText(`Vastuuhenkilö on nyt ${newcomer.name}.`)).toBeVisible();
  await expect(button(page, 'Lopeta muokkaajana')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Poista muokkaaja' })).toHaveCount(0);
  await fetchMail(newcomer.email, 'Olet nyt järjestön');

  const removed = await openAs(other);
  await removed.goto(addresses.admin);
  await expect(part(removed, 'Järjestösi tiedot')).toContainText(
    'Sinua ei ole vielä liitetty järjestöön.',
  );
  const newLead = await openAs(newcomer);
  await newLead.goto(formAddress(organisationUid, documentId));
  await newLead.getByRole('button', { name: `Siirrä vastuu: ${lead.name}` }).waitFor();
});
