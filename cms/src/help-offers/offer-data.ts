import type { HelpAccess } from '@civil-society/shared/help/help-offer';
import type { OfferChoice, OfferChoices } from './offer-choices';
import type { ChangedFacts, MoreFacts } from './offer-facts';

/** Facts as the Document Service takes them. */
export function changedOfferData(facts: ChangedFacts, { areas }: OfferChoices) {
  return { ...facts, areas: documentsOf(areas, facts.areas) };
}

/** What a report says beside them. */
export function moreOfferData({ kinds, access, languages }: MoreFacts, choices: OfferChoices) {
  const has = (way: HelpAccess) => access.includes(way);
  return {
    kinds: documentsOf([...choices.needsHelp, ...choices.wantsToHelp], kinds),
    languages: documentsOf(choices.languages, languages),
    byPhone: has('phone'),
    byOnline: has('online'),
    byAtTheDoor: has('at_the_door'),
    byOnSite: has('on_site'),
  };
}

/** What has gone from the lists since it was ticked is left out. */
function documentsOf(choices: readonly OfferChoice[], values: readonly string[]): string[] {
  return choices.filter(({ value }) => values.includes(value)).map(({ documentId }) => documentId);
}
