import type { Block, InlineNode, ListBlock } from '@civil-society/shared/text/blocks';

/** The benchmark's rich text, which has plain words only, as Markdown. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks.map(blockOf).join('\n\n');
}

function blockOf(block: Block): string {
  // The page has the first level, and the section the second.
  if (block.type === 'heading') return `### ${textOf(block.children)}`;
  if (block.type === 'list') return listOf(block);
  return textOf(block.children);
}

function listOf({ children }: ListBlock): string {
  return children
    .flatMap((child) => (child.type === 'list' ? [] : [`- ${textOf(child.children)}`]))
    .join('\n');
}

function textOf(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : textOf(node.children))).join('');
}
