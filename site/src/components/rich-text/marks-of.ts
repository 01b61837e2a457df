import type { TextNode } from '@civil-society/shared/text/blocks';

/** The elements around a text, outermost first. Underlining is left to links. */
export function marksOf(node: TextNode): ('strong' | 'em' | 's' | 'code')[] {
  return [
    ...(node.bold ? (['strong'] as const) : []),
    ...(node.italic ? (['em'] as const) : []),
    ...(node.strikethrough ? (['s'] as const) : []),
    ...(node.code ? (['code'] as const) : []),
  ];
}
