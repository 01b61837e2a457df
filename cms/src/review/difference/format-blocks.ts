import {
  blockSchema,
  type Block,
  type InlineNode,
  type ListBlock,
} from '@civil-society/shared/text/blocks';
import { z } from 'zod';

const unknownBlock = '[Kohta, jota sivusto ei osaa näyttää: kuva tai koodi]';

/**
 * Rich text as lines that a person can compare: lists with their marks, links with where they
 * lead. Bold and italic are left out.
 */
export function formatBlocks(value: unknown): string {
  return z
    .array(z.unknown())
    .parse(value ?? [])
    .flatMap((block) => {
      const parsed = blockSchema.safeParse(block);
      return parsed.success ? blockLines(parsed.data) : [unknownBlock];
    })
    .join('\n');
}

function blockLines(block: Block): string[] {
  if (block.type === 'list') return listLines(block, '');
  const text = inlineText(block.children);
  return [block.type === 'quote' ? `”${text}”` : text];
}

function listLines(list: ListBlock, indent: string): string[] {
  let number = 0;
  return list.children.flatMap((child) => {
    if (child.type === 'list') return listLines(child, `${indent}  `);
    number += 1;
    const mark = list.format === 'ordered' ? `${number}.` : '•';
    return [`${indent}${mark} ${inlineText(child.children)}`];
  });
}

function inlineText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'link' ? `${inlineText(node.children)} (${node.url})` : node.text,
    )
    .join('');
}
