import type { HelpAccess } from '@civil-society/shared/help/help-offer';
import type { OfferChoice, OfferChoices } from './offer-choices';
import type { ChangedFacts, MoreFacts } from './offer-facts';
import type { StoredOffer } from './stored-offer';

type Ways = Pick<StoredOffer, 'phones' | 'byPhone' | 'byOnline' | 'byAtTheDoor' | 'byOnSite'>;

/** Facts as the Document Service takes them. */
export function changedOfferData(facts: ChangedFacts, { areas }: OfferChoices) {
  return { ...facts, areas: documentsOf(areas, facts.areas) };
}

/** What a report says beside them. */
export function moreOfferData(facts: MoreFacts, choices: OfferChoices) {
  return {
    kinds: documentsOf([...choices.needsHelp, ...choices.wantsToHelp], facts.kinds),
    languages: documentsOf(choices.languages, facts.languages),
    ...accessFlags(facts),
  };
}

/** The ways in which one gets the help, as an offer stores them. */
export function accessFlags({ access }: Pick<MoreFacts, 'access'>) {
  const has = (way: HelpAccess) => access.includes(way);
  return {
    byPhone: has('phone'),
    byOnline: has('online'),
    byAtTheDoor: has('at_the_door'),
    byOnSite: has('on_site'),
  };
}

/**
 * In which ways one gets the help after a change of numbers and addresses, which the short form
 * doesn't ask: nobody is promised a way that leads nowhere.
 */
export function waysAfterChange(offer: Ways, { phones, email, website }: ChangedFacts) {
  const isOnline = email !== null || website !== null;
  const byPhone = phones.length > 0 && (offer.byPhone || offer.phones.length === 0);
  const byOnline = isOnline && offer.byOnline;
  const isReached = byPhone || byOnline || offer.byAtTheDoor || offer.byOnSite;
  return isReached
    ? { byPhone, byOnline }
    : { byPhone: phones.length > 0, byOnline: phones.length === 0 && isOnline };
}

/** What has gone from the lists since it was ticked is left out. */
function documentsOf(choices: readonly OfferChoice[], values: readonly string[]): string[] {
  return choices.filter(({ value }) => values.includes(value)).map(({ documentId }) => documentId);
}
