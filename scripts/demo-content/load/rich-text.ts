import type { Block, ListBlock } from '@civil-society/shared/text/blocks';

/**
 * Rich text of the demo content as Strapi's Blocks: a blank line starts a paragraph, `- ` an item
 * of a list, `## ` a heading.
 */
export function blocksFromRichText(text: string): Block[] {
  const blocks: Block[] = [];
  let isContinued = false;
  for (const line of text.split('\n').map((line) => line.trim())) {
    const last = blocks.at(-1);
    if (line === '') {
      isContinued = false;
      continue;
    }
    if (line.startsWith('## ')) blocks.push(heading(line.slice(3)));
    else if (line.startsWith('- ')) addItem(blocks, isContinued ? last : undefined, line.slice(2));
    else if (isContinued && last?.type === 'paragraph') last.children.push(words(`\n${line}`));
    else blocks.push({ type: 'paragraph', children: [words(line)] });
    isContinued = true;
  }
  return blocks.map(joinWords);
}

function addItem(blocks: Block[], last: Block | undefined, text: string): void {
  const item: ListBlock['children'][number] = { type: 'list-item', children: [words(text)] };
  if (last?.type === 'list') last.children.push(item);
  else blocks.push({ type: 'list', format: 'unordered', children: [item] });
}

const heading = (text: string): Block => ({ type: 'heading', level: 2, children: [words(text)] });

const words = (text: string) => ({ type: 'text' as const, text });

/** Lines of one paragraph become one text, as the editor would have it. */
function joinWords(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const text = block.children.map((node) => (node.type === 'text' ? node.text : '')).join('');
  return { type: 'paragraph', children: [words(text)] };
}
