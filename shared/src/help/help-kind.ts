import { z } from 'zod';

/** Who a kind of help is for: people who need it, or people who want to give it. */
export const helpAudiences = ['needs_help', 'wants_to_help'] as const;

/** A kind of help that offers are found by ("Asiointiapu"); the coordinator edits the list. */
export const helpKindSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  name: z.string().min(1).max(60),
  audience: z.enum(helpAudiences),
  order: z.number().int(),
});

export type HelpKind = z.infer<typeof helpKindSchema>;
export type HelpAudience = (typeof helpAudiences)[number];
