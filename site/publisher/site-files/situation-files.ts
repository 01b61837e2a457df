import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { routes } from '../../src/routes.ts';
import type { SiteIndex } from '../../src/view-models/site-index.ts';
import { roundCsv } from '../../src/view-models/situation/round-csv.ts';

type Files = ReadonlyMap<string, string>;

/** The open data of every round; text by file name. A round's is made anew when the round is. */
export function createSituationFiles(): (index: SiteIndex) => Files {
  let frame: unknown;
  let made = new Map<SituationRound, [path: string, text: string]>();
  return (index) => {
    const known = frame === index.frame ? made : new Map<SituationRound, [string, string]>();
    ({ frame } = index);
    made = new Map();
    for (const round of index.situationRounds()) {
      const section = index.helpSectionById.get(round.helpSection);
      if (!section) continue;
      made.set(
        round,
        known.get(round) ?? [
          routes.situationData(section.slug, round.slug).slice(1),
          roundCsv(round, section, index),
        ],
      );
    }
    return new Map(made.values());
  };
}
