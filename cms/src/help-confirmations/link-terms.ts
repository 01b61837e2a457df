const day = 24 * 60 * 60 * 1000;

/** How many days before an offer's showing ends its organisation is asked. */
export const daysOfNotice = 4;
/** How long a link opens; a paused offer's longer, for nobody is reminded of that any more. */
export const linkValidity = 45 * day;
export const pausedLinkValidity = 180 * day;
/** How long it is known of a link that it has expired. */
export const expiredLinksKept = 30 * day;
/** How long a silence stays worth telling, such as after the service was off. */
export const silenceIsNews = 30 * day;
/** The coordinator gets at most one list of silent offers in this time. */
export const pauseBetweenLists = 20 * 60 * 60 * 1000;
/** How long it is known what has been told: longer than any offer is shown. */
export const noticesKept = 400 * day;
