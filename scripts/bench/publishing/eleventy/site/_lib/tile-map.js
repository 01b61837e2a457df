import { html, raw } from './html.js';
import { countOf } from './places.js';
import { site } from './site.js';

const tints = () => {
  const counts = site.areas.map(({ slug }) => countOf(slug)).sort((a, b) => a - b);
  const limits = [0.35, 0.65, 0.9].map((share) => counts[Math.floor(share * counts.length)]);
  return (count) => 1 + limits.filter((limit) => count >= limit).length;
};
const tint = tints();

/** From north to south. */
const tiles = site.areas.toSorted((a, b) => a.row - b.row || a.column - b.column);

const tile = ({ slug, name, column, row }, current) => {
  const count = countOf(slug);
  const [x, y] = [column * 100, row * 100];
  const isCurrent = slug === current;
  return html`<g role="listitem">
    <a
      href="/kunnat/${slug}/"
      ${current && html` aria-label="${name}"`}${isCurrent && raw(' aria-current="page"')}
      class="${isCurrent ? 'tint-here' : `tint-${tint(count)}`}"
      ><rect x="${x}" y="${y}" width="96" height="96"></rect
      >${current ? html`<title>${name}</title>` : html`<text x="${x + 8}" y="${y + 85}">${name}</text> <text x="${x + 8}" y="${y + 32}" class="n">${count}</text>`}</a
    >
  </g>`;
};

/** The region as squares, with counts but on the page of `current`; `next` follows the map. */
export const tileMap = ({ current, next, className }) =>
  html`<nav aria-label="Kartta paikoista" class="${className} print:hidden">
    <a href="#${next}" class="skip">Ohita kartta</a
    ><svg viewBox="0 0 ${site.map.columns * 100} ${site.map.rows * 100}" class="tiles" role="list">
      ${tiles.map((one) => tile(one, current))}
    </svg>
  </nav>`;
