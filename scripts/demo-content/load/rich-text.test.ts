import { blocksSchema } from '@civil-society/shared/text/blocks';
import { expect, test } from 'vitest';
import { blocksFromRichText } from './rich-text.ts';

const text = (value: string) => [{ type: 'text', text: value }];

test('paragraphs, a heading and a list', () => {
  const blocks = blocksFromRichText('One.\n\n## Two\n\nThree:\n- four\n- five\n\nSix.');
  expect(blocks).toEqual([
    { type: 'paragraph', children: text('One.') },
    { type: 'heading', level: 2, children: text('Two') },
    { type: 'paragraph', children: text('Three:') },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: text('four') },
        { type: 'list-item', children: text('five') },
      ],
    },
    { type: 'paragraph', children: text('Six.') },
  ]);
  expect(blocksSchema.parse(blocks)).toEqual(blocks);
});

test('lines without a blank one between stay one paragraph', () => {
  expect(blocksFromRichText('Mon 5 pm\nTue 6 pm')).toEqual([
    { type: 'paragraph', children: text('Mon 5 pm\nTue 6 pm') },
  ]);
});

test('two lists with a blank line between stay two', () => {
  expect(blocksFromRichText('- one\n\n- two')).toHaveLength(2);
});
