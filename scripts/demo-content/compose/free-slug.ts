import { toSlug } from './to-slug.ts';

/** Makes a slug of the first text whose slug is free, with a number if need be, and books it. */
export function freeSlug(candidates: string[], takenSlugs: Set<string>): string {
  const slugs = candidates.map(toSlug);
  const numbered = slugs.flatMap((slug) => [2, 3, 4, 5].map((n) => `${slug}-${n}`));
  const free = [...slugs, ...numbered].find((slug) => !takenSlugs.has(slug));
  if (!free)
    throw new Error(`freeSlug: every slug for «${candidates[0]}» is taken; vary its title`);
  takenSlugs.add(free);
  return free;
}
