import { readFile } from 'node:fs/promises';
import { siteContentSchema, type SiteContent } from '@civil-society/shared/content/site-content';

/**
 * Reads site content from `file`, JSON of `siteContentSchema`.
 * @throws Error when the file is not there or is not site content.
 */
export async function readSnapshot(file: string): Promise<SiteContent> {
  try {
    return siteContentSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new Error(
      `CONTENT_SNAPSHOT=${file} is not a snapshot of this version's content: write it anew with the publisher, or unset CONTENT_SNAPSHOT to read the CMS.`,
      { cause },
    );
  }
}
