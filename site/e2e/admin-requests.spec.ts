import { expect, test, type Page } from '@playwright/test';
import { logIn } from './admin/log-in.ts';
import { addresses } from './service/addresses.ts';

/**
 * Strapi's own pages ask these of everybody, for features that this edition has not got; the guard
 * refuses them to editors (cms/src/admin-guard/routes/vain-routes.ts) and the pages do without.
 */
const inVain = [
  '/admin/ai-feature-config',
  '/admin/license-limit-information',
  '/content-manager/preview/url/',
  '/i18n/ai-localization-jobs/',
  '/upload/settings',
];

type Watched = { foreign: string[]; refused: string[]; errors: string[] };

/** Everything that a page asks for which is not the CMS's own, and everything that goes wrong. */
function watch(page: Page): Watched {
  const { origin } = new URL(addresses.admin);
  const watched: Watched = { foreign: [], refused: [], errors: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      watched.foreign.push(request.url());
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && !inVain.some((path) => pathname.startsWith(path)))
      watched.refused.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', ({ message }) => watched.errors.push(message));
  return watched;
}

const organisations = '/content-manager/collection-types/api::organisation.organisation';

for (const role of ['representative', 'coordinator'] as const)
  test(`the admin asks nothing of anybody but the CMS: ${role}`, async ({ page }) => {
    test.setTimeout(180_000);
    const watched = watch(page);
    await logIn(page, role);
    for (const path of ['/', '/plugins/upload', '/me', organisations]) {
      await page.goto(`${addresses.admin}${path}`);
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
    }
    await page.getByRole('main').getByRole('row').nth(1).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(watched).toEqual({ foreign: [], refused: [], errors: [] });
  });

test('the browser is told to ask nobody else', async ({ request }) => {
  const response = await request.get(addresses.admin);
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/https?:|strapi\.io/);
});

test('the CMS has our icon', async ({ request }) => {
  const response = await request.get(new URL('/favicon.ico', addresses.admin).href);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('image');
});
