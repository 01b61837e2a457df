const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** So many words are kept: more than anybody goes through, and little on the disk. */
export const mostKept = 2000;
/** How long words are kept after they were last sent. */
export const keptFor = 365 * day;
/** How many words are taken in an hour, from one network and in all. */
export const mostInAnHour = { sender: 20, everybody: 300 };
/** So long the same words from one network are counted once. */
export const countedOnceIn = day;
export const limitedBy = hour;
