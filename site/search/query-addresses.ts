/** Which table is in which file, beside Pagefind's own files. */
export const queryManifest = 'words.json';

export type QueryManifest = {
  /** File of each table, by its first letters. */
  tables: Record<string, string>;
  /** Folders, within this index's, of further indexes of the same site. */
  others: readonly string[];
};

/** Holds the tables by which queries are read. */
export const queryTableFolder = 'words/';
