import markdownIt from 'markdown-it';
import { html, raw } from './html.js';
import { icon } from './page.js';
import { areaBySlug, themeBySlug } from './site.js';

const markdown = markdownIt({ html: true });
export const prose = (text) =>
  html`<div class="prose max-w-text">${raw(markdown.render(text))}</div>`;

export const head = ({ before, kicker, heading, lead, after }) =>
  html`<header class="pt-4 pb-8 md:pt-8 md:pb-12">
    ${before}${kicker && html`<p class="text-muted mb-2">${kicker}</p>`}
    <h1 class="text-h1 max-w-[22ch]">${heading}</h1>
    ${lead && html`<p data-sheet class="max-w-text text-lead text-muted mt-5">${lead}</p>`}${after}
  </header>`;

export const notice = ({ tone, text }) =>
  html`<p
    data-sheet
    class="bg-shade ${tone === 'stop' ? 'border-rowan text-rowan' : 'border-marigold'} mt-6 w-fit border-l-4 px-4 py-3 font-semibold"
  >
    ${text}
  </p>`;

export const section = ({ id, heading, count, attributes }, body) =>
  html`<section aria-labelledby="${id}" ${attributes && raw(attributes)}>
    <div class="mb-5 flex flex-wrap items-baseline gap-x-4">
      <h2 id="${id}" class="text-h2">${heading}</h2>
      ${count && html`<p data-count class="text-muted">${count}</p>`}
    </div>
    ${body}
  </section>`;

export const fact = (term, content) =>
  html`<div class="border-line border-t py-3">
    <dt class="text-small text-muted">${term}</dt>
    <dd>${content}</dd>
  </div>`;

const termLinks = (links) =>
  html`<ul class="flex flex-wrap gap-x-5 gap-y-1">
    ${links.map(([href, label]) => html`<li><a href="${href}" class="min-h-target text-link inline-flex items-center underline">${label}</a></li>`)}
  </ul>`;

export const areaTerms = (slugs) =>
  termLinks(slugs.map((slug) => [`/kunnat/${slug}/`, areaBySlug.get(slug).name]));
export const themeTerms = (slugs) =>
  termLinks(slugs.map((slug) => [`/teemat/${slug}/`, themeBySlug.get(slug).name]));

export const arrowLink = (href, label) =>
  html`<a
    href="${href}"
    class="group min-h-target inline-flex items-center gap-3 font-semibold underline"
    >${label}${icon('arrow')}</a
  >`;

const subscription = (href, label) =>
  href &&
  html`<a href="${href}" class="min-h-target text-link inline-flex items-center underline"
    >${label}</a
  >`;

/** Ways to subscribe to a list. */
export const subscribe = ({ calendar, rss, poster }) =>
  html`<p class="text-small mt-4 flex flex-wrap gap-x-6 print:hidden" data-pagefind-ignore="true">
    ${subscription(calendar, 'Tilaa kalenteriin')}${subscription(rss, 'Tilaa syötteenä (RSS)')}${subscription(poster, 'Tulosta ilmoitustaululle')}
  </p>`;

export const filterLink = (query) =>
  arrowLink(`/jarjestot/?${query}`, 'Rajaa kielen, kohderyhmän tai esteettömyyden mukaan');

export const searchAttributes = ({ type, areas, themes, names, summary, detail }) =>
  html`<div hidden>
    <span data-pagefind-filter="tyyppi" data-pagefind-meta="type">${type}</span
    >${areas.map((slug) => html`<span data-pagefind-filter="kunta">${areaBySlug.get(slug).name}</span>`)}${themes.map((slug) => html`<span data-pagefind-filter="teema">${themeBySlug.get(slug).name}</span>`)}${names?.length > 0 && html`<span data-pagefind-meta="names">${names.join(', ')}</span>`}<span
      data-pagefind-meta="summary"
      >${summary}</span
    >${detail && html`<span data-pagefind-meta="detail">${detail}</span>`}
  </div>`;

export const accessibility = (facts) =>
  facts.length > 0 &&
  section(
    { id: 'esteettomyys', heading: 'Esteettömyys' },
    html`<ul>
      ${facts.map(({ isMet, text }) => html`<li class="flex gap-3 py-1">${icon(isMet ? 'yes' : 'no')}<span${!isMet && raw(' class="text-muted"')}>${text}</span></li>`)}
    </ul>`,
  );

export const jumpLinks = (label, links) =>
  html`<nav aria-label="${label}" class="print:hidden">
    <ul class="-ml-2 flex flex-wrap">
      ${links.map(([id, text]) => html`<li><a href="#${id}" class="min-h-target text-link flex min-w-10 items-center justify-center px-2 underline">${text}</a></li>`)}
    </ul>
  </nav>`;

export const searchForm = html`<form
  action="/haku/"
  method="get"
  role="search"
  class="flex max-w-[44rem]"
>
  <label class="sr-only" for="q">Mitä etsit?</label
  ><input
    id="q"
    name="q"
    type="search"
    autocomplete="off"
    placeholder="Kirjoita omin sanoin"
    class="border-marigold bg-foam text-lead text-onmarigold placeholder:text-foam-muted h-16 w-full min-w-0 rounded-none border-2 border-r-0 px-4 md:px-6"
  /><button
    class="bg-marigold text-lead text-onmarigold hover:bg-foam h-16 shrink-0 px-6 font-semibold md:px-10"
  >
    Hae
  </button>
</form>`;
