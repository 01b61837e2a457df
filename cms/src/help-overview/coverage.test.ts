import { expect, it } from 'vitest';
import { coverageOf } from './coverage';

const kinds = [
  { slug: 'asiointiapu', name: 'Asiointiapu' },
  { slug: 'ruoka-apu', name: 'Ruoka-apu' },
];
const areas = [
  { slug: 'kuopio', name: 'Kuopio' },
  { slug: 'nilsia', name: 'Nilsiä', parent: 'kuopio' },
  { slug: 'kaavi', name: 'Kaavi' },
];

it('counts an offer once for each municipality and kind that it has', () => {
  const { municipalities } = coverageOf(
    [
      { areas: ['kuopio', 'kaavi'], kinds: ['asiointiapu'] },
      { areas: ['kuopio'], kinds: ['asiointiapu', 'ruoka-apu'] },
    ],
    kinds,
    areas,
  );
  expect(municipalities).toEqual([
    { slug: 'kuopio', name: 'Kuopio', counts: [2, 1] },
    { slug: 'kaavi', name: 'Kaavi', counts: [1, 0] },
  ]);
});

it('counts help in a rural area, or in both, once for its municipality', () => {
  const offer = { areas: ['nilsia', 'kuopio'], kinds: ['ruoka-apu'] };
  expect(coverageOf([offer], kinds, areas).municipalities[0]?.counts).toEqual([0, 1]);
});
