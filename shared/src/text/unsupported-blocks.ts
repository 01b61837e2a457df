import type { EditorNode } from './editor-blocks.ts';

const shownTypes = ['paragraph', 'heading', 'list', 'quote'];

/** Types of the blocks that the site has no way to show, such as `image` and `code`; each once. */
export function unsupportedBlocks(blocks: readonly EditorNode[]): string[] {
  return [...new Set(blocks.map(({ type }) => type).filter((type) => !shownTypes.includes(type)))];
}
