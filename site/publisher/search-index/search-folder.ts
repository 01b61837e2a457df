/** Where the site has its search index. */
export const searchFolder = 'pagefind/';
