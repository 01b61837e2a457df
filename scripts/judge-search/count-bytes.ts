import type { Browser } from '@playwright/test';
import { askOurs } from './ask.ts';

/** Bytes over the wire, headers too, of a first search: the page's scripts, then all it loads. */
export async function bytesOfFirstSearch(
  browser: Browser,
  url: string,
  query: string,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let isSearching = false;
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (isSearching || type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`${url}/haku/`, { waitUntil: 'networkidle' });
  isSearching = true;
  await askOurs(page, query);
  await page.waitForLoadState('networkidle');
  await context.close();
  return bytes;
}
