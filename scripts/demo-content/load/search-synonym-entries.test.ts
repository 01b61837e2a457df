import { searchSynonymSchema } from '@civil-society/shared/search-synonym/search-synonym';
import { areSearchWords, plainWords } from '@civil-society/shared/search-synonym/search-words';
import { expect, test } from 'vitest';
import { searchSynonyms } from '../content/search-synonyms.ts';

test('the demo has words for many needs, each once and as the search compares them', () => {
  expect(searchSynonyms.length).toBeGreaterThanOrEqual(40);
  expect(searchSynonyms.length).toBeLessThanOrEqual(400);
  const terms = searchSynonyms.map(([term]) => term);
  expect(new Set(terms).size).toBe(terms.length);
});

test.each(searchSynonyms)('%s leads to others', (term, ...targets) => {
  expect(searchSynonymSchema.parse({ documentId: 'x', term, targets })).toBeDefined();
  expect(targets).not.toContain(term);
  for (const words of [term, ...targets]) {
    expect(plainWords(words)).toBe(words);
    expect(areSearchWords(words)).toBe(true);
  }
});
