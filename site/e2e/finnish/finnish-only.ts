import type { Page } from '@playwright/test';
import { findEnglish } from './find-english.ts';
import { spokenTexts } from './spoken-texts.ts';
import { visibleTexts } from './visible-texts.ts';

/** Looks at screens and keeps the English that they show. */
export class FinnishOnly {
  readonly english: string[] = [];
  readonly #page: Page;
  readonly #seen = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** @param screen what the test calls what is on the page now */
  async look(screen: string): Promise<void> {
    const page = this.#page;
    for (const text of [...(await visibleTexts(page)), ...(await spokenTexts(page))]) {
      if (this.#seen.has(text)) continue;
      this.#seen.add(text);
      const why = findEnglish(text);
      if (why !== undefined) this.english.push(`${screen}: “${text}” (${why})`);
    }
  }
}
