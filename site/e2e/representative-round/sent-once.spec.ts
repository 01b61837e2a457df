import { expect } from '@playwright/test';
import { addresses } from '../service/addresses.ts';
import { demoLogin } from '../service/demo-login.ts';
import { button, dialog, main } from './admin-page.ts';
import { formAddress } from './form-address.ts';
import { test } from './round-test.ts';
import { sendForReview } from './send-for-review.ts';
import { organisationUid } from './uids.ts';

test('pressing twice sends once, and what was sent can be taken back', async ({
  representativePage: page,
  coordinatorPage,
  organisation,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/civil-society/reviews'))
      sent.push(request.url());
  });
  await page.goto(formAddress(organisationUid, organisation.documentId));
  await page.getByRole('textbox', { name: 'Tiivistelmä' }).fill(`Kuoro, jossa on ${Date.now()}.`);
  await button(page, 'Lähetä tarkistettavaksi').click();
  await dialog(page).getByRole('button', { name: 'Lähetä tarkistettavaksi' }).dblclick();
  await expect(page.getByText('Lähetetty tarkistettavaksi.')).toBeVisible();
  expect(sent).toHaveLength(1);

  const queued = main(coordinatorPage).getByRole('heading', { level: 2, name: organisation.name });
  await coordinatorPage.goto(`${addresses.admin}/tarkistettavat`);
  await expect(queued).toHaveCount(1);

  await button(page, 'Peru tarkistuspyyntö').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Peru tarkistuspyyntö' }).click();
  await expect(page.getByText('Tarkistuspyyntö on peruttu.')).toBeVisible();
  await coordinatorPage.reload();
  await expect(main(coordinatorPage).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(queued).toHaveCount(0);
});

test('whoever approves second is told that it has been done', async ({
  representativePage,
  coordinatorPage,
  openAs,
  organisation,
}) => {
  await representativePage.goto(formAddress(organisationUid, organisation.documentId));
  await representativePage
    .getByRole('textbox', { name: 'Tiivistelmä' })
    .fill(`Kuoro, joka laulaa ${Date.now()} laulua.`);
  await sendForReview(representativePage);
  const slower = await openAs(demoLogin('administrator'));
  for (const page of [coordinatorPage, slower]) {
    await page.goto(`${addresses.admin}/tarkistettavat`);
    await page
      .getByRole('link', { name: `Katso muutokset ja päätä: ${organisation.name}` })
      .click();
    await expect(button(page, 'Hyväksy ja julkaise')).toBeVisible();
  }
  await button(coordinatorPage, 'Hyväksy ja julkaise').click();
  await expect(coordinatorPage.getByText('Hyväksytty ja julkaistu.')).toBeVisible();
  await button(slower, 'Hyväksy ja julkaise').click();
  await expect(
    slower.getByText('ehti ensin: muutokset on jo hyväksytty ja julkaistu.'),
  ).toBeVisible();
  await expect(main(slower).getByText('Hyväksytty ja julkaistu')).toBeVisible();
  await expect(button(slower, 'Hyväksy ja julkaise')).toHaveCount(0);
});
