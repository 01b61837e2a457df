/** The slug of a related entry; the site's own data says relations by slug. */
export function slugOf({ slug }: { slug: string }): string {
  return slug;
}
