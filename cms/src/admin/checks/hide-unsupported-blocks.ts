import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from '../content-manager-apis';

/** What the site doesn't show, and levels of headings that no text of the service needs. */
const hidden = ['image', 'code', 'heading-one', 'heading-five', 'heading-six'];

/**
 * Takes blocks out of the editor's menu. They stay known to it, so that one that was pasted or is in
 * an old text is seen and can be removed.
 */
export function hideUnsupportedBlocks(app: StrapiApp): void {
  contentManagerApis(app).addRichTextBlocks((blocks) => ({
    ...blocks,
    ...Object.fromEntries(
      Object.entries(blocks)
        .filter(([name]) => hidden.includes(name))
        .map(([name, block]) => [name, { ...block, isInBlocksSelector: false, snippets: [] }]),
    ),
  }));
}
