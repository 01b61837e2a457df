const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** How long a link opens. */
export const validity = 7 * day;
/** How often mail may be sent to one address, whoever asks and for whichever organisation. */
export const pauseBetweenMails = minute;
/** How many people one coordinator may invite in an hour. */
export const mostInAnHour = 60;
/** How long an invitation is kept after it was accepted, withdrawn or ran out. */
export const keptAfterEnd = 30 * day;
