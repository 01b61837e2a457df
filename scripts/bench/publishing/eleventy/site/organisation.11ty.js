import { html } from './_lib/html.js';
import { eventSections } from './_lib/lists.js';
import { page } from './_lib/page.js';
import * as parts from './_lib/parts.js';
import { eventsOf, site } from './_lib/site.js';

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
  return page({
    path: `/jarjestot/${one.slug}/`,
    heading: one.name,
    description: one.description,
    parents: [['/jarjestot/', 'Järjestöt']],
    isFound: true,
    body: html`${parts.searchAttributes({ ...one, type: 'Järjestö', detail: one.place })}${parts.head(
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
          after:
            one.statusNotice &&
            html`<p
              class="bg-shade border-rowan text-rowan mt-6 w-fit border-l-4 px-4 py-3 font-semibold"
            >
              ${one.statusNotice}
            </p>`,
        },
      )}
      <div class="grid gap-x-16 gap-y-12 lg:grid-cols-[22rem_1fr]">
        <div>
          <div data-pagefind-ignore>
            <h2 class="text-h3 mb-3 font-semibold">Yhteystiedot</h2>
            ${contact(one)}
          </div>
          ${facts(one)}
        </div>
        <div class="flex flex-col gap-12">
          ${one.body && section({ id: 'toiminta', heading: 'Mitä teemme' }, parts.prose(one.body))}${one.howToJoin && section({ id: 'mukaan', heading: 'Miten mukaan pääsee' }, html`<p class="max-w-text">${one.howToJoin}</p>`)}${events.length > 0 && section({ id: 'tapahtumat', heading: 'Tapahtumat ja toiminta' }, html`<div data-pagefind-ignore>${eventSections(events)}</div>`)}${parts.accessibility(one.accessibility)}
        </div>
      </div>`,
  });
}

const contact = ({ phone, email, website, social, address, persons }) =>
  html`<dl>
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
        ['Tunnetaan myös nimellä', one.alternativeNames],
        ['Rekisterinumero', one.registerNumber],
      ].map(([term, text]) => text && fact(term, text))}
    </dl>
    ${one.verified && html`<p class="border-line text-small text-muted border-t pt-3">${one.verified}</p>`}`;
