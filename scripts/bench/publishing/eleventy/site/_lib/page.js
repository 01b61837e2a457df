import { html, raw } from './html.js';
import { basketScript } from './scripts.js';
import { site } from './site.js';
import { structuredData } from './structured-data.js';

const icons = '/_astro/icons.OKzRWkHP.svg';
const mainLinks = [
  ['/jarjestot/', 'Järjestöt'],
  ['/tapahtumat/', 'Tapahtumat'],
  ['/kunnat/', 'Kunnat'],
  ['/teemat/', 'Teemat'],
  ['/uutiset/', 'Uutiset'],
];

export const icon = (name, size = 'size-5') =>
  html`<svg aria-hidden="true" class="icon ${size} shrink-0">
    <use href="${icons}#${name}"></use>
  </svg>`;

const wordmark = html`<span class="inline-flex items-center gap-2.5"
  >${icon('mark', 'size-9')}<span
    class="text-[1.375rem] leading-none font-bold tracking-[-0.03em] md:text-[1.5625rem]"
    >${site.service.name}</span
  ></span
>`;

const makeHeader = (section) =>
  html`<header class="print:hidden${section === '/' && ' on-lake bg-lake text-foam'}">
    <div
      class="max-w-page px-gutter mx-auto flex flex-wrap items-center justify-between gap-x-6 pt-3 lg:flex-nowrap lg:py-4"
    >
      <a href="/" class="min-h-target inline-flex items-center py-2">${wordmark}</a
      ><a
        href="/haku/"
        class="min-h-target flex items-center gap-2 font-semibold no-underline hover:underline aria-[current]:underline lg:order-last"
        >${icon('search')}Haku</a
      >
      <nav aria-label="Päävalikko" class="w-full lg:w-auto lg:grow">
        <ul
          class="-mx-1 flex flex-wrap justify-between sm:justify-start sm:gap-x-6 lg:justify-end lg:gap-x-6"
        >
          ${mainLinks.map(([href, label]) => html`<li><a href="${href}" ${section === href && raw(' aria-current="true"')} class="min-h-target text-small aria-[current]:border-marigold flex items-center border-b-2 border-transparent px-1 no-underline hover:border-current aria-[current]:font-semibold lg:text-base">${label}</a></li>`)}
        </ul>
      </nav>
    </div>
    ${section !== '/' && raw('<div class="border-b border-line"></div>')}<a
      href="/moniste/"
      hidden
      data-basket
      data-label="Moniste ({n})"
      class="min-h-target bg-marigold text-onmarigold fixed right-3 bottom-3 z-10 flex items-center px-5 font-semibold"
    ></a
    >${basketScript}
  </header>`;

const headers = new Map();
/** One header a section: it is the same on all its pages. */
const header = (section) => {
  if (!headers.has(section)) headers.set(section, makeHeader(section));
  return headers.get(section);
};

const link = 'flex min-h-target items-center underline [overflow-wrap:anywhere]';
const footerLink = (href, label) => html`<li><a href="${href}" class="${link}">${label}</a></li>`;
const footer = html`<footer class="on-lake mt-section bg-lake text-foam print:hidden">
  <div aria-hidden="true" class="shore -scale-y-100"></div>
  <div
    class="max-w-page px-gutter relative mx-auto grid gap-x-12 gap-y-10 pb-12 md:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr]"
  >
    <div class="max-w-text">
      ${wordmark}
      <p class="text-lead text-mist mt-3">${site.service.tagline}</p>
    </div>
    <nav aria-labelledby="footer-service">
      <h2 id="footer-service" class="text-small text-mist">Palvelu</h2>
      <ul>
        ${site.pages.map(({ slug, title }) => footerLink(`/${slug}/`, title))}
      </ul>
    </nav>
    <div>
      <h2 class="text-small text-mist">Ota yhteyttä</h2>
      <ul>
        ${footerLink(`mailto:${site.contact.email}`, site.contact.email)}${footerLink(site.contact.phone.href, site.contact.phone.label)}
      </ul>
      <p class="text-small text-mist mt-2">Jokin tieto väärin tai puuttuu? Kerro meille.</p>
    </div>
  </div>
</footer>`;

const breadcrumbs = (crumbs, current) =>
  html`<nav
    aria-label="Murupolku"
    class="max-w-page px-gutter text-small text-muted mx-auto w-full pt-3 print:hidden"
  >
    <ol class="flex flex-wrap items-center gap-x-2">
      ${crumbs.map(([href, label], index) => html`<li class="flex items-center gap-x-2">${index > 0 && raw('<span aria-hidden="true">/</span>')}<a href="${href}" class="min-h-target hover:text-ink flex items-center underline">${label}</a></li>`)}
      <li aria-current="page" class="hidden gap-x-2 sm:flex">
        <span aria-hidden="true">/</span>${current}
      </li>
    </ol>
  </nav>`;

const shorten = (text) =>
  text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 159))}…`;

/** A whole page. `isFound` says that the search finds it, `data` what it is about to machines. */
export const page = ({
  path,
  title,
  heading,
  description,
  parents = [],
  body,
  isFound = false,
  isUnlisted = false,
  data,
}) => {
  const section = path === '/' ? '/' : `/${path.split('/')[1]}/`;
  const address = site.origin + path;
  const crumbs = [['/', 'Etusivu'], ...parents];
  const shortDescription = shorten(description);
  return html`<!DOCTYPE html>
    <html lang="fi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          ${title ?? heading} – ${path === '/' ? site.service.tagline : site.service.name}
        </title>
        <meta name="description" content="${shortDescription}" />
        ${isUnlisted && raw('<meta name="robots" content="noindex">')}
        <link rel="canonical" href="${address}" />
        <link rel="icon" href="/_astro/favicon.BRfnx6uw.svg" type="image/svg+xml" />
        <meta name="theme-color" content="#0c2a34" />
        <meta property="og:title" content="${heading}" />
        <meta property="og:description" content="${shortDescription}" />
        <meta property="og:url" content="${address}" />
        <meta property="og:site_name" content="${site.service.name}" />
        ${path !== '/' && structuredData([...crumbs, [path, heading]], data)}
        <link rel="stylesheet" href="/_astro/page-locals.BQgoxRtv.css" />
      </head>
      <body>
        <a href="#sisalto" class="skip">Siirry sisältöön</a
        >${header(section)}${path !== '/' && breadcrumbs(crumbs, heading)}
        <main id="sisalto" class="grow focus:outline-none" tabindex="-1">
          ${path === '/' ? body : html`<article class="max-w-page px-gutter mx-auto" ${isFound && raw(' data-pagefind-body')}>${body}</article>`}
        </main>
        ${footer}
      </body>
    </html>`.text;
};

export const mainLinkList = html`<ul class="flex flex-wrap gap-x-5 gap-y-1">
  ${mainLinks.map(([href, label]) => html`<li><a href="${href}" class="min-h-target text-link inline-flex items-center underline">${label}</a></li>`)}
</ul>`;
