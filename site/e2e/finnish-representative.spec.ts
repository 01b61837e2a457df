import { expect, test, type Page } from '@playwright/test';
import { openLoggedIn } from './admin/open-logged-in.ts';
import { FinnishOnly } from './finnish/finnish-only.ts';
import { lookAtEditor } from './finnish/looks/look-at-editor.ts';
import { lookAtForm } from './finnish/looks/look-at-form.ts';
import { lookAtImages } from './finnish/looks/look-at-images.ts';
import { lookAtList } from './finnish/looks/look-at-lists.ts';
import { lookAtNewEntry } from './finnish/looks/look-at-new-entry.ts';
import { lookAtOwnPages } from './finnish/looks/look-at-own-pages.ts';
import { openEntry } from './finnish/looks/open-entry.ts';
import { demoLogin } from './service/demo-login.ts';

const organisation = 'api::organisation.organisation';
const event = 'api::event.event';

/** One login for all: Strapi lets nobody log in more often than five times in five minutes. */
let page: Page;
let finnish: FinnishOnly;

test.beforeAll(async ({ browser }) => {
  page = await openLoggedIn(browser, demoLogin('representative'));
  page.setDefaultTimeout(15_000);
  finnish = new FinnishOnly(page);
});
test.afterEach(() => {
  expect(finnish.english.splice(0)).toEqual([]);
});
test.afterAll(() => page.context().close());

test.describe('a representative meets no English', () => {
  test('on the start page, in their details and where they may not go', async () => {
    await lookAtOwnPages(page, finnish);
  });

  test('among images', async () => {
    await lookAtImages(page, finnish);
  });

  test('in lists', async () => {
    for (const uid of [organisation, event]) await lookAtList(page, finnish, uid);
  });

  test('in the form of their organisation', async () => {
    await openEntry(page, organisation, 'Ystäväpalvelu Kahvipannu ry');
    await lookAtEditor(page, finnish);
    await lookAtForm(page, finnish, 'organisation');
  });

  test('when they announce an event', async () => {
    await lookAtNewEntry(page, finnish, event, {
      field: 'Osallistumislinkki',
      value: 'www',
      button: 'Tallenna luonnos',
    });
  });
});
