import type { Block, InlineNode, ListBlock } from './blocks.ts';

/** The words of rich text without marks, one line a paragraph, heading or list item. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(blockLines)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function blockLines(block: Block): string[] {
  return block.type === 'list' ? listLines(block) : [inlineText(block.children)];
}

function listLines(list: ListBlock): string[] {
  return list.children.flatMap((child) =>
    child.type === 'list' ? listLines(child) : [inlineText(child.children)],
  );
}

function inlineText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'link' ? inlineText(node.children) : node.text))
    .join('');
}
