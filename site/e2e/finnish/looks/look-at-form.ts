import { expect, type Locator, type Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';

/** The form that is open: its components, every choice and the menus of actions opened. */
export async function lookAtForm(page: Page, finnish: FinnishOnly, form: string): Promise<void> {
  await finnish.look(form);
  const main = page.getByRole('main');
  // One of a list is open at a time.
  for (const toggle of await main.locator('h3 button[aria-expanded]').all()) {
    await toggle.click();
    await finnish.look(`${form}, a component opened`);
  }
  for (let left = await empty(main).count(); left > 0; left -= 1) await empty(main).first().click();
  await finnish.look(`${form}, components added`);
  for (const box of await main.getByRole('combobox').all()) {
    if (!(await box.isEnabled())) continue;
    await box.click();
    await finnish.look(`${form}, a choice opened`);
    await page.keyboard.press('Escape');
  }
  for (const name of ['Lisää julkaisutoimintoja', 'Lisää toimintoja']) {
    const button = page.getByRole('button', { name, exact: true }).first();
    if (!(await button.isVisible()) || !(await button.isEnabled())) continue;
    await button.click();
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem').first().waitFor();
    await finnish.look(`${form}, ${name}`);
    // A choice that was opened before may take the first one.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden({ timeout: 500 });
    }).toPass();
  }
}

/** The components that a form offers to add. */
function empty(main: Locator): Locator {
  return main.getByRole('button', { name: /^Ei vielä mitään/ });
}
