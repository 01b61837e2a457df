import { defineConfig } from '@playwright/test';

const isCi = Boolean(process.env['CI']);
const { CHROMIUM_PATH, E2E_SITE_URL } = process.env;

const adminFiles = /e2e\/(admin|finnish|roles)[^/]*\.spec\.ts$/;

/** Browser tests over the whole service: a real CMS, a real publisher, the built site. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/service/global-setup.ts',
  // Two lanes beside each other, each with a file at a time.
  workers: 2,
  projects: [
    {
      // What looks at the admin, and works on one organisation of the demo content.
      name: 'admin',
      testMatch: adminFiles,
      workers: 1,
    },
    {
      // What publishes, which changes the site, and what looks at the site.
      name: 'site',
      testIgnore: adminFiles,
      workers: 1,
    },
  ],
  // The lanes share the processors.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: isCi,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    ...(E2E_SITE_URL ? { baseURL: E2E_SITE_URL } : {}),
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {},
  },
});
