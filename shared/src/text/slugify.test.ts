import { describe, expect, it } from 'vitest';
import { firstFreeSlug, slugify } from './slugify.ts';

describe('slugify', () => {
  it.each([
    ['Leppävirran Kyläyhdistys ry', 'leppavirran-kylayhdistys-ry'],
    ['Älä & Öljy: Åland!', 'ala-oljy-aland'],
    ['  --Hei--  ', 'hei'],
    ['Café № 3', 'cafe-no-3'],
    ['日本', ''],
  ])('%s → %s', (name, slug) => expect(slugify(name)).toBe(slug));

  it('cuts a long name at a word boundary', () => {
    const slug = slugify('pohjoissavolainen '.repeat(10));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('pohjoissavolainen')).toBe(true);
  });

  it('cuts one overlong word hard', () => expect(slugify('a'.repeat(200))).toHaveLength(80));
});

describe('firstFreeSlug', () => {
  const taken = new Set(['kerho', 'kerho-2']);
  it('keeps a free slug', async () =>
    expect(await firstFreeSlug('kuoro', async (slug) => taken.has(slug))).toBe('kuoro'));
  it('numbers a taken one', async () =>
    expect(await firstFreeSlug('kerho', async (slug) => taken.has(slug))).toBe('kerho-3'));
});
