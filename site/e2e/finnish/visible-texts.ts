import type { Page } from '@playwright/test';

/** Everything on a page that a person reads or hears, each text once. */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt'];
    const texts = new Set<string>([document.title]);
    const add = (text: string | null) => texts.add((text ?? '').replace(/\s+/g, ' ').trim());
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('script, style, noscript')) continue;
      for (const name of [...attributes, 'placeholder']) add(element.getAttribute(name));
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
    }
    texts.delete('');
    return [...texts];
  });
}
