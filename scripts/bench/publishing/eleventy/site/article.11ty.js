import { html } from './_lib/html.js';
import { newsRows } from './_lib/lists.js';
import { page } from './_lib/page.js';
import {
  areaTerms,
  fact,
  head,
  prose,
  searchAttributes,
  section,
  themeTerms,
} from './_lib/parts.js';
import { site } from './_lib/site.js';
import { newsData } from './_lib/structured-data.js';

export const data = {
  news: site.news,
  pagination: { data: 'news', size: 1, alias: 'article', addAllPagesToCollections: false },
  permalink: ({ article }) => `/uutiset/${article.slug}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ article }) {
  const { slug, title, lead, label, date, dateText, places, areas, themes } = article;
  const others = site.news.filter((other) => other !== article).slice(0, 3);
  return page({
    path: `/uutiset/${slug}/`,
    heading: title,
    description: lead,
    parents: [['/uutiset/', 'Uutiset']],
    isFound: true,
    data: newsData(article),
    body: html`${searchAttributes({ areas, themes, type: 'Uutinen', summary: lead, detail: `${dateText} · ${places}` })}${head({ kicker: label, heading: title, lead, after: html`<p class="text-muted mt-5"><time datetime="${date}">Julkaistu ${dateText}</time></p>` })}
      <div class="grid gap-x-16 gap-y-12 lg:grid-cols-[1fr_20rem]">
        <div>${prose(article.body)}</div>
        <dl>
          ${fact('Paikat', areas.length > 0 ? areaTerms(areas) : places)}${fact('Teemat', themeTerms(themes))}
        </dl>
      </div>
      <div class="mt-section" data-pagefind-ignore="all">
        ${section({ id: 'lisaa', heading: 'Lisää uutisia' }, newsRows(others, 3))}
      </div>`,
  });
}
