import { html, raw } from './_lib/html.js';
import { eventLine, newsRows } from './_lib/lists.js';
import { page } from './_lib/page.js';
import { arrowLink, searchForm, section } from './_lib/parts.js';
import { areaLinks, themeLinks } from './_lib/places.js';
import { ageingScript } from './_lib/scripts.js';
import { countOrganisations, eventBySlug, site } from './_lib/site.js';
import { tileMap } from './_lib/tile-map.js';

export const data = { permalink: '/', eleventyExcludeFromCollections: true };

export function render() {
  const count = countOrganisations(site.organisations.length);
  return page({
    path: '/',
    title: site.service.name,
    heading: 'Apua, seuraa ja tekemistä läheltä.',
    description: `${count} ja niiden tapahtumat Pohjois-Savossa yhdestä paikasta. Etsi omasta kunnasta, aiheen mukaan tai omin sanoin.`,
    body: html`${hero(count)}
      <div class="max-w-page gap-section px-gutter mx-auto flex flex-col">
        ${section({ id: 'paikat', heading: 'Missä olet?', count: 'Luku kertoo järjestöjen määrän.' }, areaLinks({ isWide: true }))}${section({ id: 'teemat', heading: 'Mikä askarruttaa tai innostaa?' }, themeLinks({}))}${section(
          { id: 'viikko', heading: 'Tällä viikolla' },
          html`${week()}
            <p class="flex flex-wrap gap-x-8">
              ${arrowLink(site.month, 'Koko kuukausi')}${arrowLink('/tapahtumat/', 'Kaikki tapahtumat')}
            </p>`,
        )}${section({ id: 'uutiset', heading: 'Ajankohtaista' }, html`${newsRows(site.news.slice(0, 5), 3)}${arrowLink('/uutiset/', 'Kaikki uutiset')}`)}
        <section aria-labelledby="mukaan" class="border-marigold border-l-8 pl-6 md:pl-10">
          <h2 id="mukaan" class="text-h2">Puuttuuko järjestösi täältä?</h2>
          <p class="max-w-text mt-3 mb-2">
            Mukaan pääsee jokainen yhdistys, säätiö ja vapaa ryhmä, joka toimii Pohjois-Savossa. Se
            ei maksa mitään, ja tiedot voi päivittää itse.
          </p>
          ${arrowLink('/jarjestoille/', 'Näin pääset mukaan')}
        </section>
      </div>`,
  });
}

const examples = ['vertaistuki', 'kuoro', 'digiapu', 'ruoka-apu', 'perhekahvila'];

const hero = (count) =>
  html`<div class="on-lake bg-lake text-foam relative mb-10 lg:mb-16">
    <div
      class="max-w-page px-gutter relative z-[1] mx-auto pt-10 md:pt-16 lg:grid lg:grid-cols-[1fr_auto] lg:gap-x-12 lg:pt-6"
    >
      <div class="lg:pt-12">
        <h1 class="text-display max-w-[11ch]">Apua, seuraa ja tekemistä läheltä.</h1>
        <p class="max-w-text text-lead text-mist mt-6 mb-7">
          ${count} Pohjois-Savon kunnissa. Etsi omin sanoin tai valitse paikka.
        </p>
        ${searchForm}
        <div class="text-small text-mist mt-4 flex flex-wrap items-center gap-x-5">
          <p>Moni etsii:</p>
          <ul class="flex flex-wrap gap-x-5">
            ${examples.map((word) => html`<li><a href="/haku/?q=${word}" class="min-h-target text-foam flex items-center underline">${word}</a></li>`)}
          </ul>
        </div>
      </div>
      ${tileMap({ next: 'paikat', className: 'hidden lg:block lg:w-[27rem]' })}
    </div>
    <div aria-hidden="true" class="shore lg:-mt-36"></div>
  </div>`;

const week = () =>
  html`<p data-when-empty ${site.week.length > 0 && raw(' hidden')} class="text-muted">
      Tälle viikolle ei ole ilmoitettu tapahtumia.
    </p>
    <ol>
      ${site.week.map(
        ({ date, weekday, day, rows }) =>
          html`<li
            data-empties
            class="border-ink grid border-t-2 pb-6 md:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <h3 class="text-h3 py-2">
              <time datetime="${date}"
                ><span class="font-semibold">${weekday}</span>
                <span class="text-muted font-normal">${day}</span></time
              >
            </h3>
            <ul class="rows week">
              ${rows.map(({ slug, clock, until }) => eventLine(eventBySlug.get(slug), clock, { until }))}
            </ul>
          </li>`,
      )}
    </ol>
    ${ageingScript}`;
