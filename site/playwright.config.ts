import { defineConfig } from '@playwright/test';

const isCi = Boolean(process.env['CI']);
const { CHROMIUM_PATH, E2E_SITE_URL } = process.env;

/** Browser tests over the whole service: a real CMS, a real publisher, the built site. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/service/global-setup.ts',
  // Publishing changes the site that the other tests look at.
  workers: 1,
  timeout: 90_000,
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
