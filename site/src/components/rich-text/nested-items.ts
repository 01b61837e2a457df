import type { InlineNode, ListBlock } from '@civil-society/shared/text/blocks';

export type NestedItem = { nodes: InlineNode[]; lists: ListBlock[] };

/** The items of a list, each with the lists that Strapi stores after it instead of in it. */
export function nestedItems(list: ListBlock): NestedItem[] {
  const items: NestedItem[] = [];
  for (const child of list.children) {
    const last = items.at(-1);
    if (child.type === 'list-item') items.push({ nodes: child.children, lists: [] });
    else if (last) last.lists.push(child);
    else items.push({ nodes: [], lists: [child] });
  }
  return items;
}
