import type { Page } from '@playwright/test';

/** How much of a page has moved since it began to load (the sum of its layout shifts). */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        // Buffered entries come in a later task.
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
