import { expect, it } from 'vitest';
import { editorBlocksSchema } from './editor-blocks.ts';
import { proseLines } from './prose-lines.ts';
import { unsupportedBlocks } from './unsupported-blocks.ts';

const text = (value: string) => [{ type: 'text', text: value }];
const blocks = editorBlocksSchema.parse([
  { type: 'heading', level: 2, children: text('Otsikko') },
  { type: 'paragraph', children: text('Teksti.') },
  { type: 'image', image: { url: '/a.png' }, children: text('') },
  { type: 'code', children: text('x') },
  { type: 'code', children: text('y') },
  {
    type: 'list',
    format: 'ordered',
    children: [
      { type: 'list-item', children: text('kahvi') },
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: text('pulla') }],
      },
    ],
  },
]);

it('names each type that the site can’t show once', () => {
  expect(unsupportedBlocks(blocks)).toEqual(['image', 'code']);
});

it('reads prose from paragraphs and list items, headings and code left out', () => {
  expect(proseLines(blocks)).toBe('Teksti.\nkahvi\npulla');
});

it('reads a form that holds no rich text as empty', () => {
  expect(editorBlocksSchema.parse(null)).toEqual([]);
});
