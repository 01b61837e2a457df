/**
 * A readable URL part from a Finnish name: lower case, `ä`/`å` → `a`, `ö` → `o`, everything else
 * that is not a letter or digit becomes one hyphen. At most 80 characters, cut at a hyphen.
 */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= 80) return slug;
  const cut = slug.slice(0, 81).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : 80);
}

/** The first of `base`, `base-2`, `base-3` … that `isTaken` does not know. */
export async function firstFreeSlug(
  base: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
