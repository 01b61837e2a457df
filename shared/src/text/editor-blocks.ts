import { z } from 'zod';

/**
 * A part of rich text as the editor may have left it: also what the site can't show, which is to be
 * named to the writer. `blocks.ts` says what the site shows.
 */
export type EditorNode = {
  type: string;
  text?: string | undefined;
  bold?: boolean | undefined;
  level?: number | undefined;
  url?: string | undefined;
  children: EditorNode[];
};

const editorNodeSchema: z.ZodType<EditorNode> = z.lazy(() =>
  z.object({
    type: z.string().catch('unknown'),
    text: z.string().optional().catch(undefined),
    bold: z.boolean().optional().catch(undefined),
    level: z.number().optional().catch(undefined),
    url: z.string().optional().catch(undefined),
    children: z.array(editorNodeSchema).catch([]),
  }),
);

/** Rich text of a form or the database; empty where there is none. */
export const editorBlocksSchema = z.array(editorNodeSchema).catch([]);

/** The words in a part of rich text, on one line. */
export function nodeText(node: EditorNode): string {
  return (node.text ?? node.children.map(nodeText).join('')).replace(/\s+/g, ' ');
}

/** The parts of rich text of one type, however deep they are. */
export function nodesOfType(nodes: readonly EditorNode[], type: string): EditorNode[] {
  return nodes.flatMap((node) => (node.type === type ? [node] : nodesOfType(node.children, type)));
}
