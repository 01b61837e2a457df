import { html, raw } from './html.js';
import { jumpLinks } from './parts.js';

const mark = ({ tone, label }) =>
  html`<em
    class="text-small ${tone === 'stop' ? 'border-rowan text-rowan' : 'border-current'} border px-2 font-semibold whitespace-nowrap not-italic"
    >${label}</em
  >`;

export const eventLine = (event, time, { until, then }) =>
  html`<li ${until && html` data-until="${until}"`}${then && html` data-then="${then}"`}>
    <a href="/tapahtumat/${event.slug}/"
      ><span>${time}</span> <b>${event.title} ${event.mark && mark(event.mark)}</b>
      <i>${event.where}</i></a
    >
  </li>`;

/** A line stands in up to seven lists, the same in all of them. */
const lines = new Map();
const cachedLine = (event) => {
  let line = lines.get(event.slug);
  if (line === undefined) lines.set(event.slug, (line = eventLine(event, event.when, event)));
  return line;
};

export const eventRows = (events) =>
  html`<ul class="rows events">
    ${events.map(cachedLine)}
  </ul>`;

const sections = [
  ['dated', 'Tulossa'],
  ['ongoing', 'Jatkuva toiminta'],
  ['volunteering', 'Vapaaehtoiseksi'],
];

export const eventSections = (events) => [
  ...sections
    .map(([name, heading]) => [heading, events.filter(({ section }) => section === name)])
    .filter(([, list]) => list.length > 0)
    .map(
      ([heading, list]) =>
        html`<div data-empties class="mt-6 first:mt-0">
          <h3 class="text-h3 mb-3 font-semibold">${heading}</h3>
          ${eventRows(list)}
        </div>`,
    ),
  html`<p data-when-empty ${events.length > 0 && raw(' hidden')} class="text-muted">
    Tulossa ei ole juuri nyt ilmoitettuja tapahtumia.
  </p>`,
];

const organisationRow = ({ slug, name, status, place, summary }, withSummary) =>
  html`<li>
    <a href="/jarjestot/${slug}/"
      ><b>${name}</b>
      <i>${status && html`<em>${status}, </em>`}${place}</i>
      ${withSummary && html`<p class="max-w-text text-small">${summary}</p>`}</a
    >
  </li>`;

const rows = new Map();
const cachedRow = (organisation) => {
  let row = rows.get(organisation.slug);
  if (row === undefined) rows.set(organisation.slug, (row = organisationRow(organisation, false)));
  return row;
};

export const organisationRows = (organisations, { withSummary = false, className = '' } = {}) =>
  html`<ul class="rows orgs${className && ` ${className}`}">
    ${organisations.map((organisation) => (withSummary ? organisationRow(organisation, true) : cachedRow(organisation)))}
  </ul>`;

export const organisationList = (organisations, level) => {
  const count = organisations.length;
  if (count === 0) return '';
  if (count <= 40) return organisationRows(organisations, { withSummary: count <= 16 });
  const groups = [...Map.groupBy(organisations, ({ letter }) => letter)];
  const id = (letter) => `kirjain-${letter.toLowerCase()}`;
  return [
    jumpLinks(
      'Siirry alkukirjaimeen',
      groups.map(([letter]) => [id(letter), letter]),
    ),
    ...groups.map(
      ([letter, list]) =>
        html`<section aria-labelledby="${id(letter)}" class="mt-6 grid md:grid-cols-[5rem_1fr]"><h${level} id="${id(letter)}" class="text-h2 text-muted">${letter}</h${level}>${organisationRows(list, { className: 'lg:columns-2 lg:gap-12' })}</section>`,
    ),
  ];
};

export const newsRows = (news, level) =>
  html`<ul class="rows news">
    ${news.map(({ slug, title, lead, label, date, dateText, places }) => html`<li><a href="/uutiset/${slug}/"><h${level} class="text-h3"><b>${title}</b></h${level}> <p class="mt-1 text-small">${lead}</p> <i>${label && html`<span class="text-ink block font-semibold">${label}</span>`} <time datetime="${date}">${dateText}</time> · ${places}</i></a></li>`)}
  </ul>`;
