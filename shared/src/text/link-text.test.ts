import { describe, expect, it } from 'vitest';
import { editorBlocksSchema } from './editor-blocks.ts';
import { linkProblems, linkTextProblem } from './link-text.ts';

describe('linkTextProblem', () => {
  it.each([
    'tästä',
    'Täältä!',
    'Lue lisää',
    'lue lisää »',
    'Klikkaa tästä',
    'Lisätietoja täältä',
    'LINKKI',
    'Read more',
  ])('%s is vague', (text) => expect(linkTextProblem(text)).toBe('vague'));

  it.each(['', '  ', '→', '…'])('“%s” says nothing', (text) =>
    expect(linkTextProblem(text)).toBe('empty'),
  );

  it.each(['https://a.example/ilmo', 'www.yhdistys.fi'])('%s is an address', (text) =>
    expect(linkTextProblem(text)).toBe('address'),
  );

  it.each([
    'Ilmoittaudu kurssille',
    'Lue lisää vertaistuesta',
    'yhdistys.fi',
    'toimisto@yhdistys.fi',
    '017 000 1234',
    'Tänne kuuluu, näyttely',
    'Sivumennen ry',
  ])('%s is fine', (text) => expect(linkTextProblem(text)).toBeUndefined());
});

it('finds links wherever they are, and addresses that lead nowhere', () => {
  const link = (url: string, text: string) => ({
    type: 'link',
    url,
    children: [{ type: 'text', text }],
  });
  const blocks = editorBlocksSchema.parse([
    { type: 'paragraph', children: [link('https://a.example', 'Kesän ohjelma')] },
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [link('https://a.example', 'tästä')] }],
    },
    { type: 'heading', level: 2, children: [link('www.a.example', 'Ohjelma')] },
    { type: 'paragraph', children: [link('https://a.example', ' ')] },
  ]);
  expect(linkProblems(blocks)).toEqual([
    { text: 'tästä', kind: 'vague' },
    { text: 'Ohjelma', kind: 'unusable' },
    { text: '', kind: 'empty' },
  ]);
});
