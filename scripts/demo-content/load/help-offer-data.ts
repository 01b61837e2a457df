import { eventTimeZone } from '@civil-society/shared/event/recurrence-rule';
import type { HelpAccess } from '@civil-society/shared/help/help-offer';
import type { Temporal } from 'temporal-polyfill';
import type { DemoHelpOffer } from '../demo-content-types.ts';
import type { ReferenceBook } from './reference-book.ts';

/** A demo offer of help as a document of the CMS, of the section korona-apu. */
export function helpOfferData(
  { access, confirmedDaysAgo, endsInDays, ...offer }: DemoHelpOffer,
  reference: Temporal.PlainDate,
  references: ReferenceBook,
) {
  const has = (way: HelpAccess) => access.includes(way);
  const confirmedOn = reference.subtract({ days: confirmedDaysAgo });
  const confirmed = confirmedOn.toZonedDateTime({ timeZone: eventTimeZone, plainTime: '09:00' });
  return {
    ...offer,
    helpSection: references.get('help-section', 'korona-apu'),
    kinds: references.all('help-kind', offer.kinds),
    targetGroups: references.all('target-group', offer.targetGroups),
    areas: references.all('area', offer.areas),
    languages: references.all('language', offer.languages),
    byPhone: has('phone'),
    byOnline: has('online'),
    byAtTheDoor: has('at_the_door'),
    byOnSite: has('on_site'),
    ...('organisation' in offer
      ? { organisation: references.get('organisation', offer.organisation) }
      : // Nobody else could be asked whether a group's help goes on.
        { contactEmail: `${offer.slug}@naapuriapu.example` }),
    confirmedAt: confirmed.toInstant().toString(),
    ...(endsInDays === undefined
      ? {}
      : { validThrough: reference.add({ days: endsInDays }).toString() }),
  };
}
