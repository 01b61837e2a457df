import { z } from 'zod';
import { areaSchema } from '../area/area.ts';
import regionJson from './region.json' with { type: 'json' };

/** An area as the region configuration names it; texts about it are kept in the CMS. */
const regionAreaSchema = areaSchema.omit({ documentId: true, description: true, website: true });

/**
 * Everything that makes the service one region's own. Another region replaces `region.json` and
 * changes no code.
 */
export const regionSchema = z
  .object({
    /** Statistics Finland's region (maakunta) code. */
    code: z.string().regex(/^\d{2}$/),
    name: z.string().min(1),
    genitive: z.string().min(1),
    locative: z.string().min(1),
    service: z.object({
      name: z.string().min(1),
      tagline: z.string().min(1),
      /** The public address, without a slash at the end. */
      url: z.url().regex(/[^/]$/),
    }),
    /** Languages of the public site's interface (BCP 47), the first of them the main one. */
    languages: z.array(z.string().min(2)).min(1),
    timeZone: z.literal('Europe/Helsinki'),
    contact: z.object({
      organisation: z.string().min(1),
      email: z.email(),
      phone: z.string().min(1),
    }),
    areas: z.array(regionAreaSchema).min(1),
  })
  .superRefine((region, context) => {
    for (const problem of areaProblems(region.areas))
      context.addIssue({ code: 'custom', path: ['areas'], message: problem });
  });

export type Region = z.infer<typeof regionSchema>;
export type RegionArea = Region['areas'][number];

/** The region that this installation serves. Throws with every problem of a wrong configuration. */
export const region: Region = regionSchema.parse(regionJson);

function areaProblems(areas: readonly RegionArea[]): string[] {
  const bySlug = new Map(areas.map((area) => [area.slug, area]));
  const duplicates = areas.length === bySlug.size ? [] : ['two areas have the same slug'];
  const orphans = areas
    .filter((area) => area.kind === 'rural_area')
    .filter((area) => bySlug.get(area.parent ?? '')?.kind !== 'municipality')
    .map((area) => `${area.slug}: a rural area needs a municipality of this region as its parent`);
  return [...duplicates, ...orphans];
}
