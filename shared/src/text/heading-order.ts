import { nodeText, type EditorNode } from './editor-blocks.ts';

export type HeadingProblem = {
  text: string;
  kind: 'empty' | 'title-level' | 'jump';
  /** Of a jump: the level that was to be expected at most. */
  expected: number;
};

/** The page's title has level 1, so that the text under it begins with 2. */
const titleLevel = 1;

/**
 * Headings that break the outline by which people who can't see the page find their way in it
 * (WCAG 2.2, 1.3.1 and 2.4.6): empty ones, ones of the title's own level, ones that skip a level.
 * @see https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function headingProblems(blocks: readonly EditorNode[]): HeadingProblem[] {
  let previous = titleLevel;
  return blocks.flatMap((block): HeadingProblem[] => {
    if (block.type !== 'heading') return [];
    const text = nodeText(block).trim();
    const level = block.level ?? titleLevel + 1;
    const expected = previous + 1;
    // What is empty or as high as the title will be mended: the next is judged as if it were.
    previous = Math.max(level, titleLevel + 1);
    if (text === '') return [{ text, kind: 'empty', expected }];
    if (level <= titleLevel) return [{ text, kind: 'title-level', expected: 2 }];
    return level > expected ? [{ text, kind: 'jump', expected }] : [];
  });
}

/** A heading is seldom longer; a bold paragraph that is, stresses its words. */
const longestHeading = 80;

/** Paragraphs that look like headings and aren't: short, all bold, with a text after them. */
export function boldHeadings(blocks: readonly EditorNode[]): string[] {
  return blocks.flatMap((block, index) => {
    const text = nodeText(block).trim();
    const next = blocks[index + 1];
    const isShort = text !== '' && text.length <= longestHeading && !/[.!?…]$/.test(text);
    return block.type === 'paragraph' && isShort && isAllBold(block) && next && !isAllBold(next)
      ? [text]
      : [];
  });
}

function isAllBold({ children }: EditorNode): boolean {
  const texts = children.filter((child) => nodeText(child).trim() !== '');
  return texts.length > 0 && texts.every(({ bold }) => bold === true);
}
