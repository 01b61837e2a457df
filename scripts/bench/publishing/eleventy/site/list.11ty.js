import { html } from './_lib/html.js';
import { listPages } from './_lib/list-pages.js';
import { page } from './_lib/page.js';

export const data = {
  lists: listPages.map(({ path }) => path),
  pagination: { data: 'lists', size: 1, alias: 'list', addAllPagesToCollections: false },
  permalink: ({ list }) => list,
  eleventyExcludeFromCollections: true,
};

export function render({ list }) {
  const { path, heading, description, head, body } = listPages.find((one) => one.path === list);
  return page({ path, heading, description, body: html`${head()}${body()}` });
}
