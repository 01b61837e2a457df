import { describe, expect, it } from 'vitest';
import { isInSitemap, isOfMonth, routes } from './routes.ts';

describe('routes', () => {
  it('are Finnish, readable and end with a slash', () => {
    expect(routes.organisation('savon-soutajat')).toBe('/jarjestot/savon-soutajat/');
    expect(routes.areaTheme('kuopio', 'ikaihmiset')).toBe('/kunnat/kuopio/ikaihmiset/');
  });

  it('encodes what is searched for', () => {
    expect(routes.search('apua & lumitöitä')).toBe('/haku/?q=apua%20%26%20lumit%C3%B6it%C3%A4');
    expect(routes.search()).toBe('/haku/');
  });
});

describe('isInSitemap', () => {
  it('leaves out the search and the page for what was not found', () => {
    expect(isInSitemap('https://x.example/haku/')).toBe(false);
    expect(isInSitemap('https://x.example/404/')).toBe(false);
    expect(isInSitemap('https://x.example/kunnat/kuopio/')).toBe(true);
  });

  it('leaves out what is for paper', () => {
    for (const path of [
      routes.helpPoster('korona-apu', 'kuopio'),
      routes.areaPoster('kuopio', '2026-12'),
      routes.areaBooklet('kuopio', '2026-12'),
    ])
      expect(isInSitemap(`https://x.example${path}`)).toBe(false);
    expect(isInSitemap(`https://x.example${routes.eventsMonth('2026-12')}`)).toBe(true);
  });
});

it('pages of a month are told from those that stay', () => {
  expect(isOfMonth(routes.eventsMonth('2026-12'))).toBe(true);
  expect(isOfMonth(routes.areaBooklet('kuopio', '2026-12'))).toBe(true);
  expect(isOfMonth(routes.event('kalenteri'))).toBe(false);
  expect(isOfMonth(routes.areaTheme('kuopio', 'juliste'))).toBe(false);
});
