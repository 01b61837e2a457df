import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sectionScreenUrl } from './section-screen-url';

beforeEach(() => vi.stubEnv('CMS_URL', 'https://cms.example.fi'));
afterEach(() => vi.unstubAllEnvs());

test.each([
  [['a', 'a'], '/apuosiot/a'],
  [['a', 'b'], '/apuosiot'],
  [['a', undefined], '/apuosiot'],
  [[undefined], '/apuosiot'],
])('%j leads to %s', (sections, path) => {
  expect(sectionScreenUrl(sections)).toBe(`https://cms.example.fi/admin${path}`);
});
