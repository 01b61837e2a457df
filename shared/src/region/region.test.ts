import { describe, expect, it } from 'vitest';
import { slugify } from '../text/slugify.ts';
import { region, regionSchema } from './region.ts';

describe('the region configuration', () => {
  it('has the 19 municipalities and 5 rural areas of Pohjois-Savo', () => {
    const kinds = region.areas.map((area) => area.kind);
    expect(kinds.filter((kind) => kind === 'municipality')).toHaveLength(19);
    expect(kinds.filter((kind) => kind === 'rural_area')).toHaveLength(5);
  });

  it('names areas by readable slugs and every municipality by its code', () => {
    for (const area of region.areas) {
      expect(area.slug).toBe(slugify(area.name));
      expect(area.code === undefined).toBe(area.kind === 'rural_area');
    }
  });
});

describe('a wrong configuration is refused', () => {
  it('with an orphan rural area', () => {
    const areas = region.areas.map((area) =>
      area.slug === 'nilsia' ? { ...area, parent: 'atlantis' } : area,
    );
    expect(regionSchema.safeParse({ ...region, areas }).error?.message).toMatch(/nilsia/);
  });

  it('with two areas of one slug', () => {
    const areas = [...region.areas, region.areas[0]];
    expect(regionSchema.safeParse({ ...region, areas }).error?.message).toMatch(/same slug/);
  });
});
