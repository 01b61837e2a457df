import { expect, it } from 'vitest';
import { pageMeta } from './page-meta.ts';

it('names the service in the title and begins the breadcrumbs at home', () => {
  const meta = pageMeta({ title: 'Kunnat', description: 'Kaikki kunnat.', path: '/kunnat/' });
  expect(meta.title).toBe('Kunnat – Pohjoissavolaiset');
  expect(meta.breadcrumbs).toEqual([{ href: '/', label: 'Etusivu' }]);
});

it('cuts a long description at a word', () => {
  const { description } = pageMeta({ title: 'x', description: 'sana, '.repeat(60), path: '/x/' });
  expect(description.length).toBeLessThanOrEqual(160);
  expect(description).toMatch(/ sana…$/);
});
