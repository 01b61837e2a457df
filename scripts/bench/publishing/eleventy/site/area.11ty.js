import { html } from './_lib/html.js';
import { areaSwitch } from './_lib/area-switch.js';
import { eventSections, newsRows, organisationList } from './_lib/lists.js';
import { page } from './_lib/page.js';
import { filterLink, head, section, subscribe } from './_lib/parts.js';
import { themeLinks } from './_lib/places.js';
import { ageingScript } from './_lib/scripts.js';
import * as lists from './_lib/site.js';
import { tileMap } from './_lib/tile-map.js';

export const data = {
  areas: lists.site.areas,
  pagination: { data: 'areas', size: 1, alias: 'area', addAllPagesToCollections: false },
  permalink: ({ area }) => `/kunnat/${area.slug}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ area }) {
  const { slug, name, locative, genitive, website } = area;
  const organisations = lists.organisationsOf.area(slug);
  const events = lists.eventsOf.area(slug);
  const news = lists.newsOf.area(slug).slice(0, 4);
  const counts = [lists.countOrganisations(organisations.length), lists.countEvents(events.length)];
  return page({
    path: `/kunnat/${slug}/`,
    title: `${name}: järjestöt ja tapahtumat`,
    heading: name,
    description: `${counts[0]} ja ${counts[1]} ${locative}. ${area.description}`,
    parents: [['/kunnat/', 'Kunnat']],
    body: html`<div class="grid gap-x-12 lg:grid-cols-[1fr_auto]">
        ${head({
          heading: name,
          lead: area.description,
          after: html`${areaSwitch(area)}${website && html`<p class="mt-2"><a href="${website}" class="min-h-target text-link inline-flex items-center underline">${genitive} verkkosivut</a></p>`}`,
        })}${tileMap({ current: slug, next: 'teemat', className: 'hidden w-56 lg:block' })}
      </div>
      <div class="gap-section flex flex-col">
        ${section({ id: 'teemat', heading: `Teemat ${locative}`, count: 'Luku kertoo järjestöjen määrän.' }, themeLinks({ area: slug }))}${section({ id: 'tapahtumat', heading: `Mitä tapahtuu ${locative}`, count: counts[1] }, [eventSections(events), subscribe({ calendar: `/kunnat/${slug}/kalenteri.ics`, rss: `/kunnat/${slug}/tapahtumat.xml`, poster: area.poster })])}${section({ id: 'jarjestot', heading: `Järjestöt ${locative}`, count: counts[0] }, [organisationList(organisations, 3), filterLink(`kunta=${slug}`)])}${news.length > 0 && section({ id: 'uutiset', heading: `Uutisia ${locative}` }, [newsRows(news, 3), subscribe({ rss: `/kunnat/${slug}/uutiset.xml` })])}${ageingScript}
      </div>`,
  });
}
