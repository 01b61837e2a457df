import { html } from './_lib/html.js';
import { eventSections, organisationRows } from './_lib/lists.js';
import { page } from './_lib/page.js';
import { pageTools } from './_lib/page-tools.js';
import * as parts from './_lib/parts.js';
import { relatedOrganisations } from './_lib/related.js';
import { eventsOf, site } from './_lib/site.js';
import { organisationData } from './_lib/structured-data.js';
import { verification } from './_lib/verification.js';

const { fact, section } = parts;
const link = 'inline-flex min-h-target items-center underline text-link';
const main = `${link} text-h3 font-semibold break-all`;
const linked = ({ href, label }, className) =>
  html`<a href="${href}" class="${className}">${label}</a>`;

export const data = {
  organisations: site.organisations,
  pagination: {
    data: 'organisations',
    size: 1,
    alias: 'organisation',
    addAllPagesToCollections: false,
  },
  permalink: ({ organisation }) => `/jarjestot/${organisation.slug}/`,
  eleventyExcludeFromCollections: true,
};

export function render({ organisation: one }) {
  const events = eventsOf.organiser(one.slug);
  const related = relatedOrganisations(one);
  const path = `/jarjestot/${one.slug}/`;
  return page({
    path,
    heading: one.name,
    description: one.description,
    parents: [['/jarjestot/', 'Järjestöt']],
    isFound: true,
    data: organisationData(one),
    body: html`${parts.searchAttributes({ ...one, type: 'Järjestö', names: one.alternativeNames, detail: one.place })}${parts.head(
        {
          before:
            one.logo &&
            html`<img
              src="${one.logo.url}"
              alt="${one.logo.alt}"
              width="${one.logo.width}"
              height="${one.logo.height}"
              loading="lazy"
              decoding="async"
              class="mb-6 h-20 w-auto"
            />`,
          heading: one.name,
          lead: one.summary,
          after: [
            one.statusNotice && parts.notice({ tone: 'stop', text: one.statusNotice }),
            pageTools(one.name, path),
          ],
        },
      )}
      <div class="grid gap-x-16 gap-y-12 lg:grid-cols-[22rem_1fr] lg:grid-rows-[auto_1fr]">
        <div data-pagefind-ignore>
          <h2 class="text-h3 mb-3 font-semibold">Yhteystiedot</h2>
          ${contact(one)}
        </div>
        <div class="flex flex-col gap-12 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          ${one.body && section({ id: 'toiminta', heading: 'Mitä teemme' }, parts.prose(one.body))}${one.howToJoin && section({ id: 'mukaan', heading: 'Miten mukaan pääsee' }, html`<p class="max-w-text">${one.howToJoin}</p>`)}${events.length > 0 && section({ id: 'tapahtumat', heading: 'Tapahtumat ja toiminta' }, html`<div data-pagefind-ignore>${eventSections(events)}${parts.subscribe({ calendar: `${path}kalenteri.ics` })}</div>`)}${parts.accessibility(one.accessibility)}${related.length > 0 && section({ id: 'samankaltaisia', heading: 'Samasta aiheesta lähellä', attributes: ' class="print:hidden"' }, html`<div data-pagefind-ignore="all">${organisationRows(related)}</div>`)}
        </div>
        <div>${facts(one)}</div>
      </div>`,
  });
}

const contact = ({ phone, email, website, social, address, persons }) =>
  html`<dl data-sheet>
    ${phone && fact('Puhelin', linked(phone, main))}${email && fact('Sähköposti', linked(email, main))}${website && fact('Verkkosivut', linked(website, main))}${
      social.length > 0 &&
      fact(
        'Muualla verkossa',
        html`<ul class="flex flex-wrap gap-x-5">
          ${social.map((one) => html`<li>${linked(one, link)}</li>`)}
        </ul>`,
      )
    }${
      address.length > 0 &&
      fact(
        'Käyntiosoite',
        address.map((line) => html`<span class="block">${line}</span>`),
      )
    }${
      persons.length > 0 &&
      fact(
        'Yhteyshenkilöt',
        html`<ul>
          ${persons.map(({ name, role, links }) => html`<li class="py-2"><span class="block font-semibold">${name}</span>${role && html`<span class="text-muted block">${role}</span>`}${links.map((one) => linked(one, `${link} mr-5 break-all`))}</li>`)}
        </ul>`,
      )
    }
  </dl>`;

const facts = (one) =>
  html`<dl>
      ${fact('Missä toimii', one.wholeRegion ? 'Koko Pohjois-Savo' : parts.areaTerms(one.areas))}${fact('Teemat', parts.themeTerms(one.themes))}${[
        ['Kenelle', one.targetGroups],
        ['Millä kielillä', one.languages],
        ['Tunnetaan myös nimellä', one.alternativeNames.join(', ')],
        ['Rekisterinumero', one.registerNumber],
      ].map(([term, text]) => text && fact(term, text))}
    </dl>
    ${one.verified && verification(one.verified)}`;
