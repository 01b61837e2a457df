import { expect } from '@playwright/test';
import { z } from 'zod';
import { addresses } from '../service/addresses.ts';
import { fetchMail } from '../service/fetch-mail.ts';
import { button, dialog, main, part } from './admin-page.ts';
import { formAddress } from './form-address.ts';
import { live } from './live.ts';
import { nextTuesdays } from './next-tuesdays.ts';
import { test } from './round-test.ts';
import { eventUid } from './uids.ts';

const reason = 'Konserttisali on suljettu remontin takia.';
const publishedSchema = z.object({ data: z.object({ documentId: z.string(), slug: z.string() }) });

test('an event that the coordinator hides leaves the site, and its editors read why', async ({
  api,
  organisation,
  representative,
  representativePage,
  coordinatorPage,
  request,
}) => {
  test.setTimeout(120_000);
  const [day = ''] = nextTuesdays(1);
  const title = `Kuoron avoimet ovet ${Date.now() % 10_000}`;
  const published = await api.post(
    `/content-manager/collection-types/${eventUid}/actions/publish`,
    {
      title,
      kind: 'event',
      summary: 'Tule kuuntelemaan harjoituksia ja juomaan kahvit.',
      startsAt: `${day}T15:00:00.000Z`,
      organiser: { connect: [{ documentId: organisation.documentId }] },
    },
  );
  const { documentId, slug } = publishedSchema.parse(published).data;
  const publicStatus = async () => (await request.get(`/tapahtumat/${slug}/`)).status();
  await expect.poll(publicStatus, live).toBe(200);

  await coordinatorPage.goto(formAddress(eventUid, documentId));
  await button(coordinatorPage, 'Lisää julkaisutoimintoja').click();
  await coordinatorPage.getByRole('menuitem', { name: 'Piilota sivustolta' }).click();
  await dialog(coordinatorPage).getByRole('textbox').fill(reason);
  await dialog(coordinatorPage).getByRole('button', { name: 'Piilota sivustolta' }).click();
  await expect(coordinatorPage.getByText('Sivu on piilotettu.')).toBeVisible();
  await expect.poll(publicStatus, live).toBe(404);

  const mail = await fetchMail(representative.email, `Piilotettu sivustolta: ${title}`);
  expect(mail.text).toContain(reason);
  await representativePage.goto(addresses.admin);
  await expect(part(representativePage, 'Tapahtumasi')).toContainText(reason);
  await representativePage.goto(formAddress(eventUid, documentId));
  await expect(main(representativePage).getByText(reason)).toBeVisible();
});
