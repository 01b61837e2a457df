import { link } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMissing } from '../releases/is-missing.ts';

/** Where images are on the site; the CMS has its own under other addresses. */
export const mediaRoute = '/media/';

/**
 * Links an image of an entry that is shown in its last good version: the live release has the file.
 * @returns the file's name, or what is wrong with the image.
 */
export async function bringKeptImage(
  url: string,
  { mediaFolder, liveMedia }: { mediaFolder: string; liveMedia: string | undefined },
): Promise<{ name: string } | { problem: string }> {
  const name = basename(url);
  if (liveMedia === undefined) return { problem: 'there is no live release to take it from' };
  try {
    await link(join(liveMedia, name), join(mediaFolder, name));
  } catch (error) {
    if (isMissing(error)) return { problem: 'the live release has no such file' };
    // A new entry has the same image.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return { name };
}
