/** What the admin's addresses call the reviewed content types. */
export const organisationUid = 'api::organisation.organisation';
export const eventUid = 'api::event.event';
export const helpOfferUid = 'api::help-offer.help-offer';
