import { editorBlocksSchema } from '@civil-society/shared/text/editor-blocks';
import { expect, test } from 'vitest';
import { richTextProblems } from './rich-text-problems';

const words = (text: string) => [{ type: 'text', text }];

test('each thing that readers would stumble over is told with what to do', () => {
  const blocks = editorBlocksSchema.parse([
    { type: 'heading', level: 3, children: words('Ryhmät') },
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://a.example', children: words('tästä') }],
    },
    { type: 'image', children: words('') },
  ]);
  expect(richTextProblems(blocks, 'body')).toEqual([
    { path: ['body'], message: expect.stringContaining('Poista kuva') },
    { path: ['body'], message: 'Väliotsikko ”Ryhmät” hyppää tason yli. Muuta se tasolle 2.' },
    { path: ['body'], message: expect.stringContaining('Linkki ”tästä” ei kerro') },
  ]);
});

test('what the site can show has no problems', () => {
  const blocks = editorBlocksSchema.parse([
    { type: 'heading', level: 2, children: words('Ryhmät') },
    { type: 'quote', children: words('Hyvä!') },
  ]);
  expect(richTextProblems(blocks, 'body')).toEqual([]);
});
