import { html } from './_lib/html.js';
import { areaSwitch } from './_lib/area-switch.js';
import { eventSections, organisationList, organisationRows } from './_lib/lists.js';
import { icon, page } from './_lib/page.js';
import { arrowLink, head, section } from './_lib/parts.js';
import { countOf, themeLinks } from './_lib/places.js';
import { ageingScript } from './_lib/scripts.js';
import * as lists from './_lib/site.js';

const { site } = lists;

export const data = {
  areaThemes: site.areas.flatMap((area) => site.themes.map((theme) => ({ area, theme }))),
  pagination: { data: 'areaThemes', size: 1, alias: 'both', addAllPagesToCollections: false },
  permalink: ({ both }) => `/kunnat/${both.area.slug}/${both.theme.slug}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ both: { area, theme } }) {
  const { locative } = area;
  const key = `${area.slug}/${theme.slug}`;
  const organisations = lists.organisationsOf.areaTheme(key);
  const events = lists.eventsOf.areaTheme(key);
  const counts = [lists.countOrganisations(organisations.length), lists.countEvents(events.length)];
  const wholeRegion = area.kind === 'rural_area' ? lists.wholeRegionOf(theme.slug) : [];
  const others = themeLinks({ area: area.slug, except: theme.slug });
  const heading = `${theme.name} ${locative}`;
  return page({
    path: `/kunnat/${key}/`,
    heading,
    description: `${theme.name}: ${counts[0]} ja ${counts[1]} ${locative}.`,
    parents: [
      ['/kunnat/', 'Kunnat'],
      [`/kunnat/${area.slug}/`, area.name],
    ],
    body: html`${head({ before: icon(theme.icon, 'mb-4 size-14'), heading, after: areaSwitch(area, theme.slug) })}
      <div class="flex flex-col gap-12">
        ${organisations.length === 0 ? html`<p class="max-w-text text-lead">Tästä aiheesta ei ole vielä järjestöä ${locative}. Apua voi löytyä läheltä: moni järjestö palvelee myös naapurikunnissa.</p>` : section({ id: 'jarjestot', heading: `Järjestöt ${locative}`, count: counts[0] }, organisationList(organisations, 3))}${events.length > 0 && section({ id: 'tapahtumat', heading: `Mitä tapahtuu ${locative}`, count: counts[1] }, [eventSections(events), ageingScript])}${wholeRegion.length > 0 && section({ id: 'koko-maakunta', heading: 'Koko maakunnassa toimivat' }, organisationRows(wholeRegion, { withSummary: true }))}${section(
          { id: 'lahella', heading: 'Sama aihe lähellä' },
          html`<ul class="rows max-w-text">
              ${nearby(area, theme.slug)}
            </ul>
            <p class="mt-3">
              ${arrowLink(`/teemat/${theme.slug}/`, `${theme.name} koko maakunnassa`)}
            </p>`,
        )}${others && section({ id: 'muut-teemat', heading: `Muut teemat ${locative}` }, others)}
      </div>`,
  });
}

const nearby = ({ parent, nearest }, theme) => {
  const near = nearest.filter((slug) => slug !== parent && countOf(slug, theme) > 0).slice(0, 5);
  return [parent, ...near].filter(Boolean).map(
    (slug) =>
      html`<li>
        <a href="/kunnat/${slug}/${theme}/"
          ><b>${lists.areaBySlug.get(slug).name}</b>
          <i>${lists.countOrganisations(countOf(slug, theme))}</i></a
        >
      </li>`,
  );
};
