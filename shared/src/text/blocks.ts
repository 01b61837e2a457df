import { z } from 'zod';

/**
 * The rich text of Strapi's Blocks editor.
 * @see https://docs.strapi.io/cms/features/content-manager#rich-text-blocks
 */
const textNodeSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});

const linkNodeSchema = z.object({
  type: z.literal('link'),
  url: z.string(),
  children: z.array(textNodeSchema),
});

const inlineNodeSchema = z.union([textNodeSchema, linkNodeSchema]);

const listItemSchema = z.object({
  type: z.literal('list-item'),
  children: z.array(inlineNodeSchema),
});

export type ListBlock = {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItemSchema> | ListBlock)[];
};

const listSchema: z.ZodType<ListBlock> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.union([listItemSchema, listSchema])),
  }),
);

const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  children: z.array(inlineNodeSchema),
});

const headingSchema = z.object({
  type: z.literal('heading'),
  level: z.number().int().min(1).max(6),
  children: z.array(inlineNodeSchema),
});

const quoteSchema = z.object({ type: z.literal('quote'), children: z.array(inlineNodeSchema) });

export const blockSchema = z.union([paragraphSchema, headingSchema, listSchema, quoteSchema]);
export const blocksSchema = z.array(blockSchema);

export type TextNode = z.infer<typeof textNodeSchema>;
export type LinkNode = z.infer<typeof linkNodeSchema>;
export type InlineNode = z.infer<typeof inlineNodeSchema>;
export type Block = z.infer<typeof blockSchema>;
