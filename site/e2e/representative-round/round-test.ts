import { test as base, type Page } from '@playwright/test';
import { AdminApi } from '../admin/admin-api.ts';
import { type Editor, inviteEditor } from '../admin/invite-editor.ts';
import type { Login } from '../admin/session.ts';
import { openLoggedIn } from '../admin/open-logged-in.ts';
import { demoLogin } from '../service/demo-login.ts';
import { organisationUid } from './uids.ts';

type Round = {
  /** The coordinator's own requests, for what a test only needs to be there. */
  api: AdminApi;
  /** An organisation of the demo content that no other test looks at. */
  organisation: { name: string; documentId: string; path: string };
  /** Somebody newly invited to it. */
  representative: Editor;
};

type Pages = {
  /** Opens a page of somebody's in a browser of their own; closed after the test. */
  openAs: (login: Login, options?: Parameters<typeof openLoggedIn>[2]) => Promise<Page>;
  representativePage: Page;
  coordinatorPage: Page;
};

const own = { name: 'Sekakuoro Sirppisointu ry', path: '/jarjestot/sekakuoro-sirppisointu/' };

/** Tests in which a representative and a coordinator, both logged in, work with each other. */
export const test = base.extend<Pages, Round>({
  api: [
    async ({ playwright }, use) => {
      const api = await AdminApi.logIn(playwright.request, demoLogin('coordinator'));
      await use(api);
      await api.context.dispose();
    },
    { scope: 'worker' },
  ],
  organisation: [
    async ({ api }, use) => {
      await use({ ...own, documentId: await api.find(organisationUid, 'name', own.name) });
    },
    { scope: 'worker' },
  ],
  representative: [
    async ({ api, organisation }, use) => {
      await use(await inviteEditor(api, organisation.documentId, 'Tuulikki', { isLead: true }));
    },
    { scope: 'worker' },
  ],
  openAs: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (login, options) => {
      const page = await openLoggedIn(browser, login, options);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
  representativePage: async ({ openAs, representative }, use) => {
    await use(await openAs(representative));
  },
  coordinatorPage: async ({ openAs }, use) => {
    await use(await openAs(demoLogin('coordinator')));
  },
});
