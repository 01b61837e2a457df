import { html, raw } from './html.js';
import { areaLink, ruralOf } from './places.js';
import { areaBySlug } from './site.js';

const part = (label, links, last) =>
  html`<ul aria-label="${label}">
    <li aria-hidden="true">${label}</li>
    ${links.map((link) => html`<li>${link}</li>`)}${last}
  </ul>`;

/** From a place to its municipality and rural areas, its neighbours and the whole region. */
export const areaSwitch = (area, theme = '') => {
  const parent = areaBySlug.get(area.parent || area.slug);
  const family = [parent, ...ruralOf(parent.slug)];
  const neighbours = area.nearest
    .map((slug) => areaBySlug.get(slug))
    .filter((near) => !family.includes(near))
    .slice(0, 4);
  const link = (one) => areaLink(one, theme, one === area && raw(' aria-current="page"'));
  return html`${area.parent && html`<p class="mt-4">${area.name} on osa ${parent.genitive} kaupunkia.</p>`}
    <nav aria-label="Vaihda paikkaa" class="switch max-w-text mt-4 print:hidden">
      ${family.length > 1 && part('Kunta ja maaseutualueet', family.map(link))}${part(
        'Naapurit',
        neighbours.map(link),
        html`<li>
          <a href="${theme ? `/teemat/${theme}/` : '/kunnat/'}"><b>Koko Pohjois-Savo</b></a>
        </li>`,
      )}
    </nav>`;
};
