/** Which table is in which file, beside Pagefind's own files. */
export const queryManifest = 'words.json';

/** Holds the tables by which queries are read. */
export const queryTableFolder = 'words/';
