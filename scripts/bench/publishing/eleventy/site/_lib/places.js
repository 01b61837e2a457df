import { html } from './html.js';
import { icon } from './page.js';
import { countOrganisations, organisationsOf, site } from './site.js';

export const countOf = (area, theme) =>
  (theme ? organisationsOf.areaTheme(`${area}/${theme}`) : organisationsOf.area(area)).length;

export const areaLink = ({ slug, name }, theme, attributes) => {
  const count = countOf(slug, theme);
  return html`<a href="/kunnat/${slug}/${theme && `${theme}/`}" ${attributes}
    ><b>${name}</b> <i title="${countOrganisations(count)}">${count}</i></a
  >`;
};

export const ruralOf = (slug) => site.areas.filter(({ parent }) => parent === slug);

export const areaLinks = ({ theme = '', isWide = false }) =>
  html`<ul class="rows counted sm:gap-x-12${isWide && ' lg:columns-3'} [columns:2_9rem] gap-x-8">
    ${site.areas
      .filter(({ kind }) => kind === 'municipality')
      .map((area) => {
        const rural = ruralOf(area.slug);
        return html`<li class="break-inside-avoid">
          ${areaLink(area, theme)}${
            rural.length > 0 &&
            html`<ul
              aria-label="${area.genitive} maaseutualueet"
              class="flex flex-wrap gap-x-5 pb-2"
            >
              ${rural.map((one) => html`<li>${areaLink(one, theme)}</li>`)}
            </ul>`
          }
        </li>`;
      })}
  </ul>`;

/** Of an area's themes those with an organisation, but not `except`; without it all of them. */
export const themeLinks = ({ area, except, withDescriptions = false }) => {
  const items = site.themes
    .map((theme) => ({
      ...theme,
      count: area ? countOf(area, theme.slug) : organisationsOf.theme(theme.slug).length,
    }))
    .filter(({ slug, count }) => except === undefined || (count > 0 && slug !== except));
  if (items.length === 0) return undefined;
  return html`<ul class="themes grid gap-x-12 sm:grid-cols-2">
    ${items.map(
      ({ slug, name, icon: name_, description, count }) =>
        html`<li class="border-line border-t">
          <a
            href="${area ? `/kunnat/${area}/${slug}/` : `/teemat/${slug}/`}"
            class="group flex gap-4 py-4 no-underline"
            >${icon(name_, 'size-9')}<span class="grow"
              ><b class="text-link font-semibold group-hover:underline">${name}</b
              >${withDescriptions && html`<span class="text-small mt-1 block">${description}</span>`}</span
            ><span class="text-muted" title="${countOrganisations(count)}">${count}</span></a
          >
        </li>`,
    )}
  </ul>`;
};
