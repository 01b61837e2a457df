import { expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import { blocksSchema } from './blocks.ts';
import { plainText } from './plain-text.ts';

const text = (value: string) => ({ type: 'text' as const, text: value });

it('reads headings, links, nested lists and quotes in order', () => {
  const blocks: Block[] = [
    { type: 'heading', level: 2, children: [text('Tervetuloa')] },
    {
      type: 'paragraph',
      children: [
        text('Katso '),
        { type: 'link', url: 'https://a.example', children: [text('ohjelma')] },
        text('.'),
      ],
    },
    { type: 'paragraph', children: [text('  ')] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('kahvi')] },
        {
          type: 'list',
          format: 'ordered',
          children: [{ type: 'list-item', children: [text('pulla')] }],
        },
      ],
    },
    { type: 'quote', children: [text('Yhdessä\n on   mukavaa')] },
  ];
  expect(blocksSchema.parse(blocks)).toEqual(blocks);
  expect(plainText(blocks)).toBe('Tervetuloa\nKatso ohjelma.\nkahvi\npulla\nYhdessä on mukavaa');
});

it('refuses a block the site cannot show', () => {
  expect(blocksSchema.safeParse([{ type: 'script', children: [] }]).success).toBe(false);
});
