import { expect, test } from 'vitest';

import { indexWord } from './index-word.ts';

test.each([
  ['tuki', 'tuki0'],
  ['järjestö', 'jarjesto0'],
  ['a-kilta', 'akilta0'],
  ['20', '20x'],
])('%s is indexed as %s', (term, word) => {
  expect(indexWord(term)).toBe(word);
});
