import type { Temporal } from 'temporal-polyfill';
import { helpSections } from '../content/help-sections.ts';
import type { Cms } from './cms.ts';
import type { Entry } from './entry.ts';
import type { ReferenceBook } from './reference-book.ts';
import { blocksFromRichText } from './rich-text.ts';

const uid = 'api::help-section.help-section';

/** Help sections, one open and one in preparation. */
export function helpSectionEntries(
  cms: Cms,
  references: ReferenceBook,
  reference: Temporal.PlainDate,
): Entry[] {
  return helpSections.map(({ openedDaysAgo, introduction, ...section }) => ({
    name: `help-section ${section.slug}`,
    load: async () => {
      const data = {
        ...section,
        introduction: blocksFromRichText(introduction),
        ...(openedDaysAgo === undefined
          ? {}
          : { opensOn: reference.subtract({ days: openedDaysAgo }).toString() }),
      };
      const { documentId } = await cms.documents(uid).create({ data, status: 'published' });
      references.add('help-section', section.slug, documentId);
    },
  }));
}
