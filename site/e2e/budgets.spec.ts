import { expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { isOfMonth } from '../src/routes.ts';
import { layoutShift } from './layout-shift.ts';
import { pageKinds } from './page-kinds.ts';

/** What a server sends before it waits for an answer: ten packets (RFC 6928). */
const firstRoundTrip = 14 * 1024;
const mostScript = 5 * 1024;
/** Their pages are programs of their own, which show what only the browser knows. */
const programs: readonly string[] = [pageKinds.search, pageKinds['a handout']];
const brotli = { 'Accept-Encoding': 'br' };

/** Addresses of the sitemap, and of the pages that it leaves out, without the host. */
async function everyPath(page: Page, baseURL: string): Promise<string[]> {
  const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  return [...listed.map((address) => address.replace(baseURL, '')), ...Object.values(pageKinds)];
}

test('HTML and styles of every page fit into the first round trip', async ({ page, baseURL }) => {
  const paths = new Set(await everyPath(page, baseURL ?? ''));
  expect(paths.size).toBeGreaterThan(600);
  await page.goto('/');
  // In the page, whose fetch tells how many bytes came over the wire.
  const sizes = await page.evaluate(
    async (all) => {
      const bytes = async (path: string) => {
        const { body, headers } = await fetch(path, { cache: 'no-store' });
        const size = Number(headers.get('content-length'));
        // What is smaller than a packet gains nothing by it.
        if (headers.get('content-encoding') !== 'br' && size > 1_024)
          throw new Error(`${path} is not compressed`);
        return { text: await new Response(body).text(), size };
      };
      const known = new Map<string, number>();
      const ofStyle = async (path: string) => {
        const size = known.get(path) ?? (await bytes(path)).size;
        known.set(path, size);
        return size;
      };
      const found: [string, number][] = [];
      for (const path of all) {
        const { text, size } = await bytes(path);
        let whole = size;
        for (const [, style] of text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g))
          whole += await ofStyle(style ?? '');
        found.push([path, whole]);
      }
      if (known.size === 0) throw new Error('No page has a stylesheet.');
      return found;
    },
    [...paths],
  );
  const heavy = sizes.filter(([, size]) => size > firstRoundTrip);
  expect(heavy).toEqual([]);
});

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind} waits for nothing but its styles, and runs little script`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const blocking = await page.evaluate(() =>
      [...document.querySelectorAll('head script:not([type="application/ld+json"])')]
        .filter((script) => !script.matches('[type="module"], [defer], [async]'))
        .map((script) => script.outerHTML),
    );
    expect(blocking).toEqual([]);
    if (programs.includes(path)) return;
    // All pages share one; those of help sections and of months have another with what only they
    // need, and those with charts one for these.
    const isOfHelp = path.startsWith('/apu/');
    const styles =
      1 + Number(isOfHelp || isOfMonth(path)) + Number(isOfHelp && path.includes('/tilannekuva/'));
    await expect(page.locator('link[rel=stylesheet]')).toHaveCount(styles);
    const sizes = await Promise.all(
      scripts.map(async (address) => {
        const response = await page.request.get(address, { headers: brotli });
        return Number(response.headers()['content-length']);
      }),
    );
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(mostScript);
  });

  if (!programs.includes(path))
    test(`${kind} moves nothing while it loads`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await layoutShift(page)).toBe(0);
    });

  test(`${kind} is valid HTML`, async ({ page }) => {
    const html = await (await page.request.get(path)).text();
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules });
    const { results } = await validator.validateString(html, path);
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => ({
        ruleId,
        message,
        at: [line, column],
      })),
    );
    expect(problems).toEqual([]);
  });
}

/** House style rather than the standard: Astro writes compact HTML. */
const rules = {
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'no-inline-style': 'error',
  'long-title': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
} as const;
