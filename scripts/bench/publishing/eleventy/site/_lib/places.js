import { html, raw } from './html.js';
import { icon } from './page.js';
import { areaBySlug, countOrganisations, organisationsOf, site } from './site.js';

export const countOf = (area, theme) =>
  (theme ? organisationsOf.areaTheme(`${area}/${theme}`) : organisationsOf.area(area)).length;

const areaLink = ({ slug, name }, theme) => {
  const count = countOf(slug, theme);
  return html`<a href="/kunnat/${slug}/${theme && `${theme}/`}"
    ><b>${name}</b> <i title="${countOrganisations(count)}">${count}</i></a
  >`;
};

const ruralOf = (slug) => site.areas.filter(({ parent }) => parent === slug);

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

const tints = () => {
  const counts = site.areas.map(({ slug }) => countOf(slug)).sort((a, b) => a - b);
  const limits = [0.35, 0.65, 0.9].map((share) => counts[Math.floor(share * counts.length)]);
  return (count) => 1 + limits.filter((limit) => count >= limit).length;
};
const tint = tints();

export const tileMap = ({ current, isSmall = false, className }) =>
  html`<svg
    viewBox="0 0 ${site.map.columns * 100} ${site.map.rows * 100}"
    class="tiles ${className}"
    aria-hidden="true"
  >
    ${site.areas.map(({ slug, name, column, row }) => {
      const count = countOf(slug);
      const [x, y] = [column * 100, row * 100];
      return html`<a
        href="/kunnat/${slug}/"
        tabindex="-1"
        class="${slug === current ? 'tint-here' : `tint-${tint(count)}`}"
        ><rect x="${x}" y="${y}" width="96" height="96"></rect
        >${isSmall ? html`<title>${name}</title>` : html`<text x="${x + 8}" y="${y + 32}" class="n">${count}</text><text x="${x + 8}" y="${y + 85}">${name}</text>`}</a
      >`;
    })}
  </svg>`;

/** A switch between a municipality and its rural areas. */
export const areaFamily = (area) => {
  const parent = areaBySlug.get(area.parent || area.slug);
  const rural = ruralOf(parent.slug);
  if (rural.length === 0) return '';
  return html`${area.parent && html`<p class="mt-4">${area.name} on osa ${parent.genitive} kaupunkia.</p>`}
    <nav aria-label="Lähellä samassa kunnassa" class="mt-4">
      <ul class="flex flex-wrap gap-x-6">
        ${[parent, ...rural].map(({ slug, name }) => {
          const count = countOf(slug);
          const isCurrent = slug === area.slug;
          return html`<li><a href="/kunnat/${slug}/"${isCurrent && raw(' aria-current="page"')} class="flex min-h-target items-center gap-2 border-b-2 border-transparent text-link no-underline aria-[current]:border-marigold aria-[current]:font-semibold aria-[current]:text-ink"><span${!isCurrent && raw(' class="underline"')}>${name}</span><span class="text-small text-muted" title="${countOrganisations(count)}">${count}</span></a></li>`;
        })}
      </ul>
    </nav>`;
};
