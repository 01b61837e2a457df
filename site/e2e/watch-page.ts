import type { Page } from '@playwright/test';

/** What a page should never do; the lists grow as it does. */
export type Watched = {
  foreignRequests: string[];
  failedRequests: string[];
  consoleErrors: string[];
};

/** Notes what `page` does from now on. Answers to the page itself may be 404 (the error page). */
export function watchPage(page: Page): Watched {
  const watched: Watched = { foreignRequests: [], failedRequests: [], consoleErrors: [] };
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = protocol === 'data:' || origin === new URL(page.url()).origin;
    if (!isOwn && !request.isNavigationRequest()) watched.foreignRequests.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      watched.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    // The browser itself notes that the page's own answer was a 404.
    const isOfPage =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !isOfPage) watched.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => watched.consoleErrors.push(error.message));
  return watched;
}
