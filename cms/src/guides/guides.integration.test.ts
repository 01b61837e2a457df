import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { guideFiles, guidePath } from './guides';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

const pictures = (html: string) => [...html.matchAll(/<img src="([^"]+)" alt="([^"]*)"/g)];

test.each(guideFiles)('anybody reads the guide $file, with its pictures', async ({ name }) => {
  const answer = await fetch(cms.url + guidePath(name));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await answer.text();
  expect(html).toMatch(/<h1>.*opas/i);
  const shown = pictures(html);
  expect(shown.length).toBeGreaterThan(2);
  for (const [, address = '', alternative] of shown) {
    expect(alternative, address).not.toBe('');
    const picture = await fetch(cms.url + address);
    expect(picture.status, address).toBe(200);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect((await picture.arrayBuffer()).byteLength).toBeLessThan(150_000);
  }
});

test.each(['/opas/hallitukselle', '/opas/kuvat/..%2f..%2fglossary.md', '/opas/kuvat/'])(
  'nothing else is served: %s',
  async (path) => {
    expect((await fetch(cms.url + path)).status).toBe(404);
  },
);
