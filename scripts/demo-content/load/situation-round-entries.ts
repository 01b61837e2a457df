import type { Temporal } from 'temporal-polyfill';
import type { DemoOrganisation } from '../demo-content-types.ts';
import { demoRounds } from '../survey/demo-rounds.ts';
import type { Cms } from './cms.ts';
import type { Entry } from './entry.ts';
import type { ReferenceBook } from './reference-book.ts';
import { blocksFromRichText } from './rich-text.ts';

/** The situation pictures of korona-apu. */
export function situationRoundEntries(
  cms: Cms,
  references: ReferenceBook,
  organisations: readonly DemoOrganisation[],
  reference: Temporal.PlainDate,
): Entry[] {
  return demoRounds(organisations, reference).map(({ introduction, ...round }) => ({
    name: `situation-round ${round.name}`,
    load: async () => {
      const data = {
        ...round,
        introduction: blocksFromRichText(introduction),
        helpSection: references.get('help-section', 'korona-apu'),
      };
      await cms
        .documents('api::situation-round.situation-round')
        .create({ data, status: 'published' });
    },
  }));
}
