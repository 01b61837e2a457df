import { expect, test } from '@playwright/test';
import { openLoggedIn } from './admin/open-logged-in.ts';
import { FinnishOnly } from './finnish/finnish-only.ts';
import { lookAtReview } from './finnish/looks/look-at-review.ts';
import { openEntry } from './finnish/looks/open-entry.ts';
import { sendChange } from './finnish/looks/send-change.ts';
import { demoLogin } from './service/demo-login.ts';

const organisation = 'api::organisation.organisation';
// Its own texts are all in Finnish.
const name = 'Ystäväpalvelu Kahvipannu ry';

test('nobody meets English when a change is sent, looked at and given back', async ({
  browser,
}) => {
  const page = await openLoggedIn(browser, demoLogin('representative'));
  page.setDefaultTimeout(15_000);
  const finnish = new FinnishOnly(page);
  await openEntry(page, organisation, name);
  await sendChange(
    page,
    finnish,
    'Välitämme vapaaehtoisia ystäviä ja järjestämme yhteisiä kahvihetkiä.',
  );

  const coordinator = await openLoggedIn(browser, demoLogin('coordinator'));
  coordinator.setDefaultTimeout(15_000);
  const coordinators = new FinnishOnly(coordinator);
  await lookAtReview(coordinator, coordinators, name);
  await coordinator.context().close();

  await page.reload();
  await page.getByText(/^Palautettu muokattavaksi/).waitFor();
  await finnish.look('form with what is to be mended');
  await page.getByRole('button', { name: 'Lisää julkaisutoimintoja' }).click();
  await page.getByRole('menuitem', { name: 'Hylkää muutokset' }).click();
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await page.getByText('Muutokset hylätty').waitFor();
  await finnish.look('discarded changes');
  await page.context().close();
  expect([...finnish.english, ...coordinators.english]).toEqual([]);
});
