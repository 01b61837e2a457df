import { html } from './_lib/html.js';
import { eventSections, newsRows, organisationList } from './_lib/lists.js';
import { icon, page } from './_lib/page.js';
import { filterLink, head, section, subscribe } from './_lib/parts.js';
import { areaLinks } from './_lib/places.js';
import { ageingScript } from './_lib/scripts.js';
import * as lists from './_lib/site.js';

export const data = {
  themes: lists.site.themes,
  pagination: { data: 'themes', size: 1, alias: 'theme', addAllPagesToCollections: false },
  permalink: ({ theme }) => `/teemat/${theme.slug}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ theme }) {
  const { slug, name, description } = theme;
  const organisations = lists.organisationsOf.theme(slug);
  const events = lists.eventsOf.theme(slug);
  const news = lists.newsOf.theme(slug).slice(0, 4);
  const counts = [lists.countOrganisations(organisations.length), lists.countEvents(events.length)];
  return page({
    path: `/teemat/${slug}/`,
    title: `${name} Pohjois-Savossa`,
    heading: name,
    description: `${counts[0]} ja ${counts[1]}. ${description}`,
    parents: [['/teemat/', 'Teemat']],
    body: html`${head({ before: icon(theme.icon, 'mb-4 size-14'), heading: name, lead: description })}
      <div class="gap-section flex flex-col">
        ${section({ id: 'paikat', heading: 'Valitse paikka', count: 'Luku kertoo järjestöjen määrän.' }, areaLinks({ theme: slug, isWide: true }))}${section({ id: 'jarjestot', heading: 'Järjestöt', count: counts[0] }, [organisationList(organisations, 3), filterLink(`teema=${slug}`)])}${section({ id: 'tapahtumat', heading: 'Tapahtumat ja toiminta', count: counts[1] }, [eventSections(events), subscribe({ calendar: `/teemat/${slug}/kalenteri.ics`, rss: `/teemat/${slug}/tapahtumat.xml` })])}${news.length > 0 && section({ id: 'uutiset', heading: 'Uutisia aiheesta' }, [newsRows(news, 3), subscribe({ rss: `/teemat/${slug}/uutiset.xml` })])}${ageingScript}
      </div>`,
  });
}
