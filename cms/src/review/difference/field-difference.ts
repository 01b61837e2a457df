import { z } from 'zod';

/** A stretch of text that is in both versions, only in the new one or only in the old one. */
export const textPartSchema = z.object({
  change: z.enum(['kept', 'added', 'removed']),
  text: z.string(),
});
export type TextPart = z.infer<typeof textPartSchema>;

const comparedImageSchema = z.object({
  name: z.string(),
  thumbnailUrl: z.string(),
  alternativeText: z.string().nullable(),
});
export type ComparedImage = z.infer<typeof comparedImageSchema>;

const named = { name: z.string(), label: z.string() };

const textDifferenceSchema = z.object({
  ...named,
  kind: z.literal('text'),
  parts: z.array(textPartSchema),
  /** What has changed although the words are the same. */
  remark: z.string().optional(),
});

const imageDifferenceSchema = z.object({
  ...named,
  kind: z.literal('image'),
  before: comparedImageSchema.nullable(),
  after: comparedImageSchema.nullable(),
});

const namesDifferenceSchema = z.object({
  ...named,
  kind: z.literal('names'),
  items: z.array(textPartSchema),
});

export type GroupItem = {
  change: 'kept' | 'added' | 'removed' | 'changed';
  title: string;
  differences: FieldDifference[];
};

export type FieldDifference =
  | z.infer<typeof textDifferenceSchema>
  | z.infer<typeof imageDifferenceSchema>
  | z.infer<typeof namesDifferenceSchema>
  | { name: string; label: string; kind: 'group'; differences: FieldDifference[] }
  | {
      name: string;
      label: string;
      kind: 'groups';
      items: GroupItem[];
      remark?: string | undefined;
    };

/** How one field of a draft differs from what is published, in words that a person reads. */
export const fieldDifferenceSchema: z.ZodType<FieldDifference> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    textDifferenceSchema,
    imageDifferenceSchema,
    namesDifferenceSchema,
    z.object({
      ...named,
      kind: z.literal('group'),
      differences: z.array(fieldDifferenceSchema),
    }),
    z.object({
      ...named,
      kind: z.literal('groups'),
      items: z.array(
        z.object({
          change: z.enum(['kept', 'added', 'removed', 'changed']),
          title: z.string(),
          differences: z.array(fieldDifferenceSchema),
        }),
      ),
      remark: z.string().optional(),
    }),
  ]),
);
