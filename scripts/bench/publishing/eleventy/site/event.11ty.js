import { html, raw } from './_lib/html.js';
import { page } from './_lib/page.js';
import { pageTools } from './_lib/page-tools.js';
import * as parts from './_lib/parts.js';
import { ageingScript } from './_lib/scripts.js';
import { areaBySlug, site } from './_lib/site.js';
import { eventData } from './_lib/structured-data.js';

const { fact } = parts;
const link = 'inline-flex min-h-target items-center break-all underline text-link';

export const data = {
  events: site.events,
  pagination: { data: 'events', size: 1, alias: 'event', addAllPagesToCollections: false },
  permalink: ({ event }) => `/tapahtumat/${event.slug}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ event }) {
  const { mark, over } = event;
  const path = `/tapahtumat/${event.slug}/`;
  const isPast = event.section === 'past';
  const areas = event.area ? [event.area] : [];
  const detail = [mark?.label, event.when, event.where].filter(Boolean).join(' · ');
  return page({
    path,
    title: `${event.title}, ${event.organiserName}`,
    heading: event.title,
    description: event.description,
    parents: [['/tapahtumat/', 'Tapahtumat ja toiminta']],
    isFound: !isPast,
    data: eventData(event),
    body: html`${!isPast && parts.searchAttributes({ ...event, areas, type: 'Tapahtuma', detail })}${parts.head(
        {
          kicker: event.kind,
          heading: event.title,
          lead: event.summary,
          after: [
            mark && parts.notice({ tone: mark.tone, text: mark.notice }),
            over &&
              html`<div data-after="${over}" hidden data-pagefind-ignore>
                ${parts.notice({ tone: 'note', text: 'Tämä on jo ollut.' })}
              </div>`,
            pageTools(event.title, path, !isPast && event.next && `${path}kalenteri.ics`),
          ],
        },
      )}
      <div class="grid gap-x-16 gap-y-12 lg:grid-cols-[22rem_1fr]">
        <div>${facts(event)}</div>
        <div class="flex flex-col gap-12">
          ${event.body && parts.section({ id: 'kuvaus', heading: 'Mistä on kyse' }, parts.prose(event.body))}${parts.accessibility(event.accessibility)}
        </div>
      </div>`,
  });
}

const time = ({ date, text }, attributes) =>
  html`<time datetime="${date}" ${attributes}>${text}</time>`;
const until = (next) => html` data-until="${next.until}"`;

const times = ({ recurrence, next, later, mark }) =>
  html`${recurrence && html`<p class="text-h3 font-semibold">${recurrence}</p>`}${next && html`<p class="${recurrence ? 'mt-2' : 'text-h3 font-semibold'}${mark?.tone === 'stop' && ' line-through'}">${recurrence && raw('<span class="text-small text-muted">Seuraava kerta </span>')}${time(next, later.length > 0 && html`${until(next)} data-then="${later[0].text}"`)}</p>`}${
    later.length > 0 &&
    html`<p class="text-small text-muted mt-2">Sitä seuraavat kerrat</p>
      <ul class="text-small">
        ${later.map((one, at) => html`<li${at === 0 && until(next)}>${time(one)}</li>`)}
      </ul>`
  }${ageingScript}`;

const where = ({ place, area }) =>
  html`${place.map((line) => html`<span class="block">${line}</span>`)}${area && html`<a href="/kunnat/${area}/" class="${link}">${areaBySlug.get(area).name}</a>`}`;

const facts = (event) => {
  const { price, registration, organiser, organiserName, targetGroups, languages } = event;
  return html`<dl data-sheet>
      ${fact('Milloin', times(event))}${fact('Missä', where(event))}${price && fact('Hinta', price)}${
        registration &&
        fact(
          'Ilmoittautuminen',
          html`<p>${registration.text}</p>
            <ul>
              ${registration.links.map(({ href, label }) => html`<li><a href="${href}" class="${link}">${label}</a></li>`)}
            </ul>`,
        )
      }${fact('Järjestäjä', html`<a href="/jarjestot/${organiser}/" class="${link} font-semibold">${organiserName}</a>`)}
    </dl>
    <dl>
      ${targetGroups && fact('Kenelle', targetGroups)}${languages && fact('Millä kielillä', languages)}${fact('Teemat', parts.themeTerms(event.themes))}
    </dl>`;
};
