import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing in a part of the page: what is ours, not Strapi's frame around it. */
export async function expectAccessible(page: Page, selector = 'main'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, page.url()).toEqual([]);
}
