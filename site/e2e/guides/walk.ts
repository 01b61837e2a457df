import type { Locator, Page } from '@playwright/test';
import { visibleTexts } from '../finnish/visible-texts.ts';
import { pictureFile } from './guide.ts';

const isUpdating = process.env['UPDATE_GUIDE_PICTURES'] === '1';

/** Goes through the screens that a guide tells of: what they say is noted, and pictures taken. */
export class Walk {
  readonly pictures: string[] = [];
  readonly #texts = new Set<string>();

  /** Notes what is on a page. */
  async look(page: Page): Promise<void> {
    for (const text of await visibleTexts(page)) this.#texts.add(text);
  }

  /** Notes what is on the page, and takes the picture where that was asked for. */
  async picture(name: string, page: Page, shown?: Locator): Promise<void> {
    await this.look(page);
    this.pictures.push(name);
    if (!isUpdating) return;
    // No picture of a message that is about to go, or of half an opening dialog.
    await page.waitForTimeout(600);
    await (shown ?? page).screenshot({ path: pictureFile(name), animations: 'disabled' });
  }

  /** What of a guide's words no screen has said. */
  notSeen(words: readonly string[]): string[] {
    return words.filter((word) => !this.#texts.has(word));
  }
}
