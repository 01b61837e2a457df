import { adminUrl } from '../admin-api/admin-url';

/**
 * The coordinator's screen of a section, or the list of sections where a mail tells of several.
 * The admin's own addresses are in src/admin/help/addresses.ts, which is bundled apart.
 */
export function sectionScreenUrl(sections: readonly (string | undefined)[]): string {
  const [first, ...others] = new Set(sections);
  return adminUrl(first && others.length === 0 ? `/apuosiot/${first}` : '/apuosiot');
}
