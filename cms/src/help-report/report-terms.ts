const minute = 60 * 1000;
const hour = 60 * minute;

/** Nobody fills in the form faster; a program does. */
export const fastest = 5 * 1000;
/** How long an opened form can be sent. */
export const formValidity = 24 * hour;
/** How many leading bits of the work are zero: a second or two of a telephone's time. */
export const workBits = 14;
/** How long an unconfirmed report waits for its mail's link. */
export const unconfirmedKept = 48 * hour;
/** How long a report is kept after it was decided on; the offer itself keeps its contact person. */
export const decidedKept = 30 * 24 * hour;
/** After this it is not known any more which computer a report was sent from. */
export const senderKept = 24 * hour;

/** How many reports are taken in an hour, from one network and in all, and to one mail address. */
export const mostInAnHour = {
  withWork: { sender: 20, everybody: 300 },
  /** Without JavaScript the mail's confirmation carries the weight. */
  withoutWork: { sender: 5, everybody: 60 },
  address: 4,
};

/** How many mails a day strangers can have sent to one address in our name. */
export const mostInADay = { address: 8 };
