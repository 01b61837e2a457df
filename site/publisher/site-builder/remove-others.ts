import { pageFile } from '../page-builder/page-file.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { searchFolder } from '../search-index/search-folder.ts';
import { mediaFolder } from './media-files-of.ts';

/** Takes out of a draft what the site no longer has; the search index is somebody else's. */
export async function removeOthers(
  draft: ReleaseDraft,
  site: { paths: readonly string[]; files: ReadonlySet<string>; images: ReadonlySet<string> },
): Promise<void> {
  const pages = new Set(site.paths.map(pageFile));
  const isWanted = (file: string) =>
    pages.has(file) ||
    site.files.has(file) ||
    file.startsWith(searchFolder) ||
    (file.startsWith(mediaFolder) && site.images.has(file.slice(mediaFolder.length)));
  for (const file of [...draft.paths()]) if (!isWanted(file)) await draft.remove(file);
}
