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
  const found = listPages.find((one) => one.path === list);
  const { path, heading, titleEnd = '', description, isUnlisted, head, body } = found;
  return page({
    path,
    heading,
    title: heading + titleEnd,
    description,
    isUnlisted,
    body: html`${head()}${body()}`,
  });
}
