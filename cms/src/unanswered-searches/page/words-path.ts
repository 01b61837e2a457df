/** Where the site's search leads when it finds nothing (site/src/view-models/search/). */
export const wordsPath = '/haku/sanat';
