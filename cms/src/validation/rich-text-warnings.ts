import type { EditorNode } from '@civil-society/shared/text/editor-blocks';
import { boldHeadings } from '@civil-society/shared/text/heading-order';
import { proseLines } from '@civil-society/shared/text/prose-lines';
import { wordsOf } from '@civil-society/shared/text/sentences';
import type { Problem } from './problem';
import { proseWarnings } from './text-warnings';

/** About a screenful on a phone in large print: more asks for headings to find one's way. */
const longTextWords = 200;

/** What would make rich text easier to read and to find one's way in. */
export function richTextWarnings(blocks: readonly EditorNode[], ...path: string[]): Problem[] {
  const prose = proseLines(blocks);
  const hasHeadings = blocks.some(({ type }) => type === 'heading');
  return [
    ...boldHeadings(blocks).map((text) => ({
      path,
      message: `”${text}” näyttää väliotsikolta. Valitse sille lihavoinnin sijaan ”Väliotsikko, taso 2”, niin ruudunlukijakin tunnistaa sen.`,
    })),
    ...(!hasHeadings && wordsOf(prose).length > longTextWords
      ? [{ path, message: 'Teksti on pitkä. Väliotsikot auttavat löytämään siitä etsimänsä.' }]
      : []),
    ...proseWarnings(prose, ...path),
  ];
}
