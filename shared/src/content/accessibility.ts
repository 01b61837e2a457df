import { z } from 'zod';

/**
 * Facts about access to a place or an activity. Absent means not known; false means known not to
 * be there. Names follow Open Referral HSDS `accessibility` and schema.org `accessibilityFeature`.
 */
export const accessibilitySchema = z.object({
  stepFreeAccess: z.boolean().optional(),
  accessibleToilet: z.boolean().optional(),
  accessibleParking: z.boolean().optional(),
  inductionLoop: z.boolean().optional(),
  signLanguage: z.boolean().optional(),
  assistanceDogsWelcome: z.boolean().optional(),
  note: z.string().max(300).optional(),
});

export type Accessibility = z.infer<typeof accessibilitySchema>;
