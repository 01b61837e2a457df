import type { Locator, Page } from '@playwright/test';

export const main = (page: Page): Locator => page.getByRole('main');

/** A titled part of a start page. */
export const part = (page: Page, name: string): Locator =>
  main(page).getByRole('region', { name, exact: true });

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export const dialog = (page: Page): Locator => page.getByRole('dialog');
