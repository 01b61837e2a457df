import { describe, expect, it } from 'vitest';
import { isInSitemap, routes } from './routes.ts';

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
});
