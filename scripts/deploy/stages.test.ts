import { expect, it } from 'vitest';
import { stageOf } from './stages.ts';

it.each([
  ['_astro/a.1x.css', 'assets'],
  ['media/f00.png', 'assets'],
  ['pagefind/fragment/fi_1.pf_fragment', 'assets'],
  ['pagefind/pagefind.fi_1.pf_meta', 'assets'],
  ['pagefind/pagefind-entry.json', 'search and other files'],
  ['favicon.svg', 'search and other files'],
  ['index.html', 'pages'],
  ['jarjestot/index.html', 'pages'],
  ['404.html', 'pages'],
  ['sitemap-0.xml', 'sitemap'],
  ['robots.txt', 'sitemap'],
])('%s goes with %s', (path, stage) => expect(stageOf(path)).toBe(stage));
