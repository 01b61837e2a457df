import { html } from './_lib/html.js';
import { page } from './_lib/page.js';
import { head, prose } from './_lib/parts.js';
import { site } from './_lib/site.js';

export const data = {
  texts: site.pages,
  pagination: { data: 'texts', size: 1, alias: 'text', addAllPagesToCollections: false },
  permalink: ({ text }) => `/${text.slug}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ text: { slug, title, lead, description, body } }) {
  return page({
    path: `/${slug}/`,
    heading: title,
    description,
    body: html`${head({ heading: title, lead })}${prose(body)}`,
  });
}
