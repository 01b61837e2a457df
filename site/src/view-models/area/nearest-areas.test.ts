import { expect, it } from 'vitest';
import { sampleContent } from '../testing/sample-content.ts';
import { nearestAreas } from './nearest-areas.ts';

it('counts degrees of longitude shorter than those of latitude', () => {
  const { areas } = sampleContent();
  const varkaus = areas.find(({ slug }) => slug === 'varkaus');
  if (!varkaus) throw new Error('no Varkaus');
  expect(
    nearestAreas(varkaus, areas)
      .slice(0, 2)
      .map(({ slug }) => slug),
  ).toEqual(['joroinen', 'leppavirta']);
});
