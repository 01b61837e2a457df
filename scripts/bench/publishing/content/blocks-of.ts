import type { Block } from '@civil-society/shared/text/blocks';
import { finnishText } from './sentences.ts';

/** Rich text of about `length` characters: two paragraphs with a heading and a list between. */
export function blocksOf(seed: number, length: number): Block[] {
  const words = (text: string) => [{ type: 'text' as const, text }];
  return [
    { type: 'paragraph', children: words(finnishText(seed, length / 2)) },
    { type: 'heading', level: 2, children: words('Näin toimimme') },
    {
      type: 'list',
      format: 'unordered',
      children: [0, 1, 2].map((index) => ({
        type: 'list-item',
        children: words(finnishText(seed + index + 1, 60)),
      })),
    },
    { type: 'paragraph', children: words(finnishText(seed + 4, length / 4)) },
  ];
}
