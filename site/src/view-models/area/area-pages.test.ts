import { describe, expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { allAreas, event, now, organisation, sampleContent } from '../testing/sample-content.ts';
import { areaPage } from './area-page.ts';
import { areaThemePage } from './area-theme-page.ts';
import { areasPage } from './areas-page.ts';

const index = indexContent(
  sampleContent({
    organisations: [
      organisation({ slug: 'a', name: 'Kuopion kuoro', themes: ['kulttuuri'] }),
      organisation({ slug: 'b', name: 'Tervon kerho', areas: ['tervo', 'vesanto'] }),
      organisation({ slug: 'c', name: 'Maakunnan liitto', areas: allAreas, themes: ['kulttuuri'] }),
    ],
    events: [event({ slug: 'kahvit' }), event({ slug: 'ilta', area: 'tervo' })],
  }),
  now,
);
const area = (slug: string) => {
  const found = index.areaBySlug.get(slug);
  if (!found) throw new Error(`no area ${slug}`);
  return found;
};
const [elderly, culture] = index.themes;
if (!elderly || !culture) throw new Error('the sample content has two themes');

describe('areaPage', () => {
  it('shows organisations that work there, its events and counts by theme', () => {
    const page = areaPage(area('kuopio'), index);
    expect(page.organisations.rows.map(({ name }) => name)).toEqual([
      'Kuopion kuoro',
      'Maakunnan liitto',
    ]);
    expect(page.events.dated.map(({ title }) => title)).toEqual(['kahvit']);
    expect(page.themes.map(({ label, count, href }) => [label, count, href])).toEqual([
      ['Ikäihmiset', 0, '/kunnat/kuopio/ikaihmiset/'],
      ['Kulttuuri', 2, '/kunnat/kuopio/kulttuuri/'],
    ]);
  });

  it('switches between a municipality and its rural areas', () => {
    const { text, family } = areaPage(area('nilsia'), index).places;
    expect(text).toBe('Nilsiä on osa Kuopion kaupunkia.');
    expect(family.map(({ label }) => label)).toEqual([
      'Kuopio',
      'Juankoski',
      'Karttula',
      'Maaninka',
      'Nilsiä',
      'Vehmersalmi',
    ]);
    expect(family.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual([
      'Nilsiä',
    ]);
    expect(areaPage(area('kuopio'), index).places.text).toBeUndefined();
    expect(areaPage(area('tervo'), index).places.family).toHaveLength(1);
  });

  it('leads to the neighbours and to the whole region, with the theme where there is one', () => {
    const { places } = areaPage(area('kuopio'), index);
    expect(places.neighbours.map(({ label, href }) => [label, href])).toEqual([
      ['Siilinjärvi', '/kunnat/siilinjarvi/'],
      ['Suonenjoki', '/kunnat/suonenjoki/'],
      ['Kaavi', '/kunnat/kaavi/'],
      ['Tuusniemi', '/kunnat/tuusniemi/'],
    ]);
    expect(places.wholeRegion.href).toBe('/kunnat/');
    const withTheme = areaThemePage(area('kuopio'), culture, index).places;
    expect(withTheme.neighbours[0]).toMatchObject({
      href: '/kunnat/siilinjarvi/kulttuuri/',
      count: 1,
    });
    expect(withTheme.wholeRegion.href).toBe('/teemat/kulttuuri/');
  });

  it('has a map by which numbers that it does not show do not change it', () => {
    const { tiles } = areaPage(area('kuopio'), index).map;
    expect(tiles.map(({ count }) => count)).toEqual(tiles.map(() => undefined));
    const { map } = areasPage(index);
    expect(map.tiles.find(({ name }) => name === 'Kuopio')).toMatchObject({ count: 2 });
    const places = map.tiles.map(({ row, column }) => row * map.columns + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('areaThemePage', () => {
  it('points on from where there is nothing', () => {
    const page = areaThemePage(area('keitele'), elderly, index);
    expect(page.organisations.count).toBe(0);
    expect(page.alternatives.nearby.map(({ label, countText }) => [label, countText])).toEqual([
      ['Vesanto', '1 järjestö'],
      ['Tervo', '1 järjestö'],
    ]);
    expect(page.alternatives.theme.href).toBe('/teemat/ikaihmiset/');
    expect(page.otherThemes.map(({ label }) => label)).toEqual(['Kulttuuri']);
  });

  it('names the municipality of a rural area', () => {
    const { alternatives } = areaThemePage(area('nilsia'), culture, index);
    expect(alternatives.parent).toMatchObject({ label: 'Kuopio', count: 2 });
    expect(alternatives.nearby.map(({ label }) => label)).not.toContain('Kuopio');
  });
});

describe('areasPage', () => {
  it('puts rural areas under their municipality', () => {
    const { areas, map } = areasPage(index);
    expect(areas).toHaveLength(19);
    expect(areas.find(({ label }) => label === 'Kuopio')?.ruralAreas).toHaveLength(5);
    expect(map.tiles).toHaveLength(24);
  });
});
