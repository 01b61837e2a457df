/** How many releases there are to go back to, the live one among them. */
export const keptReleases = 10;
