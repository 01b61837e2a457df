import { nodesOfType, nodeText, type EditorNode } from './editor-blocks.ts';

/** What is read as sentences in rich text, one line a paragraph, list item or quote; no headings. */
export function proseLines(blocks: readonly EditorNode[]): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'list') return nodesOfType([block], 'list-item');
      return block.type === 'paragraph' || block.type === 'quote' ? [block] : [];
    })
    .map((node) => nodeText(node).trim())
    .filter((line) => line !== '')
    .join('\n');
}
