import { html } from './html.js';
import { listFilter } from './list-filter.js';
import { eventRows, newsRows, organisationList } from './lists.js';
import { mainLinkList } from './page.js';
import { paginate } from './paginate.js';
import { arrowLink, head, jumpLinks, searchForm, section, subscribe } from './parts.js';
import { areaLinks, themeLinks } from './places.js';
import { ageingScript } from './scripts.js';
import { countNotices, countOrganisations, listedEvents, site } from './site.js';
import { tileMap } from './tile-map.js';

const eventGroups = (events) => {
  const dated = events.filter(({ section: name }) => name === 'dated');
  const groups = [...Map.groupBy(dated, ({ group }) => group.id)].map(([id, list]) => [
    id,
    list[0].group.heading,
    list,
  ]);
  const rest = [
    ['ongoing', 'jatkuva', 'Jatkuva toiminta'],
    ['volunteering', 'vapaaehtoiseksi', 'Vapaaehtoiseksi'],
  ].map(([name, id, heading]) => [id, heading, events.filter(({ section: of }) => of === name)]);
  return [...groups, ...rest].filter(([, , list]) => list.length > 0);
};

const select = (name, label, any, values) =>
  html`<div>
    <label for="${name}" class="text-small text-muted">${label}</label
    ><select id="${name}" name="${name}">
      <option value="">${any}</option>
      ${values.map((value) => html`<option value="${value}">${value}</option>`)}
    </select>
  </div>`;

const search = () =>
  html`<form action="/haku/" method="get" role="search" class="max-w-[60rem]">
      <label for="q" class="mb-2 block font-semibold">Mitä etsit?</label>
      <div class="flex">
        <input
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          class="border-ink bg-paper text-lead h-16 w-full min-w-0 rounded-none border-2 border-r-0 px-4"
        /><button
          class="bg-marigold text-lead text-onmarigold hover:bg-ink hover:text-paper h-16 shrink-0 px-6 font-semibold md:px-10"
        >
          Hae
        </button>
      </div>
      <div class="mt-5 grid gap-4 sm:grid-cols-3">
        ${select('tyyppi', 'Mitä', 'Kaikki', ['Järjestö', 'Tapahtuma', 'Uutinen'])}${select(
          'kunta',
          'Missä',
          'Koko Pohjois-Savo',
          site.areas.map(({ name }) => name),
        )}${select(
          'teema',
          'Aihe',
          'Kaikki teemat',
          site.themes.map(({ name }) => name),
        )}
      </div>
    </form>
    ${mainLinkList}`;

const inSections = ['dated', 'ongoing', 'volunteering'].flatMap((name) =>
  listedEvents.filter(({ section: of }) => of === name),
);

/** The lists, each part of a long one a page, and the other pages of which there is one. */
export const listPages = [
  ...paginate('/jarjestot/', site.organisations).map(({ path, part, titleEnd, navigation }) => ({
    path,
    titleEnd,
    heading: 'Järjestöt',
    kicker: countOrganisations(site.organisations.length),
    lead: 'Kaikki palvelun järjestöt aakkosjärjestyksessä. Jos et tiedä nimeä, etsi kunnan tai teeman mukaan tai käytä hakua.',
    body: () => [
      listFilter('jarjestot', ['järjestö', 'järjestöä']),
      organisationList(part, 2),
      navigation,
    ],
  })),
  ...paginate('/tapahtumat/', inSections).map(({ path, part, titleEnd, navigation }) => ({
    path,
    titleEnd,
    heading: 'Tapahtumat ja toiminta',
    lead: 'Tulevat tapahtumat, kurssit ja ryhmät seuraavan kerran mukaan, ja sen jälkeen jatkuva toiminta ja vapaaehtoistehtävät.',
    after: () =>
      html`<div class="mt-4">${jumpLinks('Siirry kohtaan', eventGroups(part))}</div>
        ${arrowLink(site.month, 'Kalenteri kuukausittain')}`,
    body: () =>
      html`${listFilter('tapahtumat', ['ilmoitus', 'ilmoitusta'])}
        <div class="flex flex-col gap-12">
          ${eventGroups(part).map(([id, heading, list]) => section({ id, heading, count: countNotices(list.length), attributes: ' data-empties' }, eventRows(list)))}
        </div>
        ${subscribe({ calendar: '/tapahtumat/kalenteri.ics', rss: '/tapahtumat/rss.xml' })}${navigation}${ageingScript}`,
  })),
  {
    path: '/kunnat/',
    heading: 'Kunnat',
    lead: 'Valitse paikka Pohjois-Savon kartalta tai luettelosta, niin näet sen järjestöt, tapahtumat ja uutiset.',
    body: () =>
      html`<div class="grid gap-12 lg:grid-cols-[1fr_28rem]">
        ${tileMap({ next: 'paikat', className: 'hidden w-full max-w-md sm:block lg:order-1' })}
        <section id="paikat" aria-label="Kunnat">${areaLinks({})}</section>
      </div>`,
  },
  {
    path: '/teemat/',
    heading: 'Teemat',
    lead: 'Mihin tarvitset apua tai mistä innostut? Valitse aihe.',
    body: () => themeLinks({ withDescriptions: true }),
  },
  {
    path: '/uutiset/',
    heading: 'Uutiset',
    lead: 'Avustuksia, koulutuksia ja kuulumisia eri puolilta maakuntaa.',
    body: () => [newsRows(site.news, 2), subscribe({ rss: '/uutiset/rss.xml' })],
  },
  { path: '/haku/', heading: 'Haku', isUnlisted: true, body: search },
  {
    path: '/404.html',
    heading: 'Sivua ei löytynyt',
    lead: 'Osoitteessa voi olla virhe, tai sivu on poistettu. Järjestö on voinut myös lopettaa toimintansa.',
    body: () =>
      html`${searchForm}
        <div class="mt-8">${mainLinkList}</div>`,
  },
].map(({ kicker, lead, after, ...page }) => ({
  ...page,
  description: lead ?? page.heading,
  head: () => head({ kicker, heading: page.heading, lead, after: after?.() }),
}));
