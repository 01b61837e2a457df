import { expect, test, type Page } from '@playwright/test';
import { openLoggedIn } from './admin/open-logged-in.ts';
import { FinnishOnly } from './finnish/finnish-only.ts';
import { lookAtForm } from './finnish/looks/look-at-form.ts';
import { lookAtImage } from './finnish/looks/look-at-image.ts';
import { lookAtImages } from './finnish/looks/look-at-images.ts';
import { lookAtList } from './finnish/looks/look-at-lists.ts';
import { lookAtMembers } from './finnish/looks/look-at-members.ts';
import { lookAtNewEntry } from './finnish/looks/look-at-new-entry.ts';
import { lookAtOwnPages } from './finnish/looks/look-at-own-pages.ts';
import { lookAtSettings } from './finnish/looks/look-at-settings.ts';
import { openEntry } from './finnish/looks/open-entry.ts';
import { demoLogin } from './service/demo-login.ts';

const organisation = 'api::organisation.organisation';
const event = 'api::event.event';
const ownTypes = [
  ...['news-article', 'page', 'search-synonym', 'area', 'theme', 'target-group', 'language'],
  ...['help-section', 'help-kind', 'help-offer', 'situation-round'],
].map((name) => `api::${name}.${name}`);

/** One login for all: Strapi lets nobody log in more often than five times in five minutes. */
let page: Page;
let finnish: FinnishOnly;

test.beforeAll(async ({ browser }) => {
  page = await openLoggedIn(browser, demoLogin('coordinator'));
  page.setDefaultTimeout(15_000);
  finnish = new FinnishOnly(page);
});
test.afterEach(() => {
  expect(finnish.english.splice(0)).toEqual([]);
});
test.afterAll(() => page.context().close());

test.describe('a coordinator meets no English', () => {
  test('on the start page and in the settings', async () => {
    await lookAtOwnPages(page, finnish);
    await lookAtSettings(page, finnish);
  });

  test('among images', async () => {
    await lookAtImages(page, finnish);
    await lookAtImage(page, finnish, 'navettavalo.png');
  });

  test('in lists', async () => {
    for (const uid of [organisation, ...ownTypes]) await lookAtList(page, finnish, uid);
  });

  test('with an organisation and its editors', async () => {
    await openEntry(page, organisation, 'Ystäväpalvelu Kahvipannu ry');
    await lookAtForm(page, finnish, 'organisation');
    await lookAtMembers(page, finnish);
  });

  test('with an event', async () => {
    await openEntry(page, event, 'Ystäväkurssi uusille vapaaehtoisille');
    await lookAtForm(page, finnish, 'event');
  });

  test('in new entries', async () => {
    for (const uid of ownTypes) await lookAtNewEntry(page, finnish, uid);
    await lookAtNewEntry(page, finnish, 'api::news-article.news-article', {
      field: 'Otsikko',
      value: 'Kesken',
      button: 'Julkaise',
    });
  });
});
