import { describe, expect, it } from 'vitest';
import { editorBlocksSchema } from './editor-blocks.ts';
import { boldHeadings, headingProblems } from './heading-order.ts';

function headings(...levels: [number, string][]) {
  return editorBlocksSchema.parse(
    levels.map(([level, text]) => ({
      type: 'heading',
      level,
      children: [{ type: 'text', text }],
    })),
  );
}

const kinds = (...levels: [number, string][]) =>
  headingProblems(headings(...levels)).map(({ kind, text }) => `${kind} ${text}`);

describe('headingProblems', () => {
  it('has nothing against an outline that goes down by one and up by any', () => {
    expect(kinds([2, 'a'], [3, 'b'], [4, 'c'], [2, 'd'], [3, 'e'])).toEqual([]);
    expect(kinds()).toEqual([]);
  });

  it('names what jumps, at the beginning too', () => {
    expect(kinds([3, 'a'], [2, 'b'], [4, 'c'], [4, 'd'])).toEqual(['jump a', 'jump c']);
    expect(headingProblems(headings([2, 'b'], [4, 'c']))[0]?.expected).toBe(3);
  });

  it('leaves the first level to the title, and refuses an empty heading', () => {
    expect(kinds([1, 'a'], [3, 'b'], [2, ' '])).toEqual(['title-level a', 'empty ']);
  });
});

describe('boldHeadings', () => {
  const paragraph = (text: string, bold: boolean) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text, bold },
      { type: 'text', text: ' ' },
    ],
  });
  const found = (...blocks: object[]) => boldHeadings(editorBlocksSchema.parse(blocks));

  it('finds a short bold paragraph above a text', () => {
    expect(found(paragraph('Näin pääset mukaan', true), paragraph('Soita.', false))).toEqual([
      'Näin pääset mukaan',
    ]);
  });

  it.each([
    ['a sentence', [paragraph('Ilmoittaudu ajoissa!', true), paragraph('Soita.', false)]],
    ['the last words', [paragraph('Tervetuloa', true)]],
    ['bold lines that follow each other', [paragraph('Ma', true), paragraph('Ti', true)]],
    ['plain words', [paragraph('Näin', false), paragraph('Soita.', false)]],
  ])('lets %s be', (_name, blocks) => expect(found(...blocks)).toEqual([]));
});
