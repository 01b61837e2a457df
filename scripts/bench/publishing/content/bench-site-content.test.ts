import { siteContentSchema } from '@civil-society/shared/content/site-content';
import { expect, it } from 'vitest';
import { benchSiteContent } from './bench-site-content.ts';
import { benchSize } from './bench-size.ts';

const content = benchSiteContent({ organisations: 120, events: 90 }, '2026-11-24');

it('is content of the site, and the same every time', () => {
  expect(siteContentSchema.parse(content)).toEqual(content);
  expect(benchSiteContent({ organisations: 120, events: 90 }, '2026-11-24')).toEqual(content);
});

it('has different entries with references that lead somewhere', () => {
  const slugs = new Set(content.organisations.map(({ slug }) => slug));
  expect(slugs.size).toBe(120);
  expect(content.events.filter(({ organiser }) => slugs.has(organiser.slug))).toHaveLength(90);
  const themes = new Set(content.themes.map(({ slug }) => slug));
  for (const organisation of content.organisations) {
    expect(new Set(organisation.themes).size).toBe(organisation.themes.length);
    expect(organisation.themes.every((theme) => themes.has(theme))).toBe(true);
  }
});

it('has the region of today, and as many events as organisations otherwise', () => {
  expect(benchSize('283')).toEqual({ organisations: 283, events: 220 });
  expect(benchSize('5000')).toEqual({ organisations: 5_000, events: 5_000 });
  expect(() => benchSize('many')).toThrow('not a number');
});
