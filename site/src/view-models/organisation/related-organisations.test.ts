import { expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { now, organisation, sampleContent } from '../testing/sample-content.ts';
import { relatedOrganisations } from './related-organisations.ts';

const both = ['ikaihmiset', 'kulttuuri'];
const index = indexContent(
  sampleContent({
    organisations: [
      organisation({ slug: 'a', name: 'Aallokko', themes: both }),
      organisation({ slug: 'b', name: 'Bändi' }),
      organisation({ slug: 'c', name: 'Country' }),
      organisation({ slug: 'd', name: 'Duo', themes: both }),
      organisation({ slug: 'e', name: 'Ennen', themes: both, operatingStatus: 'ended' }),
      organisation({ slug: 'f', name: 'Fagotti', areas: ['tervo'] }),
      organisation({ slug: 'g', name: 'Muu', themes: [] }),
    ],
  }),
  now,
);
const related = (slug: string) => {
  const found = index.organisations().find((one) => one.slug === slug);
  if (!found) throw new Error(`no organisation ${slug}`);
  return relatedOrganisations(found, index).map(({ name }) => name);
};

it('names those in the same place that share the most, then those that follow in the alphabet', () => {
  expect(related('a')).toEqual(['Duo', 'Bändi', 'Country']);
  expect(related('d')).toEqual(['Aallokko', 'Bändi', 'Country']);
  expect(related('b')).toEqual(['Country', 'Duo', 'Aallokko']);
  expect(related('g')).toEqual([]);
});
