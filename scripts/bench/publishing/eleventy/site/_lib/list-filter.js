import { html } from './html.js';
import { filterScript } from './scripts.js';

/** Narrows the list of its page down; the browser makes its form. `nouns` are for one and for more. */
export const listFilter = (source, nouns) =>
  html`<list-filter
      class="block pb-8 print:hidden"
      data-source="/rajaus/${source}.json"
      data-one="{n} ${nouns[0]}"
      data-other="{n} ${nouns[1]}"
      data-clear="Poista rajaukset"
      data-failed="Rajaaminen ei juuri nyt toimi. Luettelo on alla kokonaan."
      data-none="Ei tuloksia näillä rajauksilla"
      data-near="Lähellä:"
      data-without="Jätä jokin rajaus pois:"
      data-whole-region="Nämä palvelevat koko maakuntaa:"
      ><details>
        <summary
          class="min-h-target inline-flex cursor-pointer items-center font-semibold underline"
        >
          Rajaa luetteloa
        </summary>
        <p data-part="form" class="max-w-text">
          Rajaaminen tarvitsee JavaScriptin. Ilman sitä löydät saman paikan ja aiheen mukaan:
          <a href="/kunnat/" class="text-link underline">Kunnat</a>
          <a href="/teemat/" class="text-link underline">Teemat</a>
        </p>
      </details>
      <p role="status" data-part="status" class="text-h3 font-semibold"></p>
      <div data-part="ways"></div></list-filter
    >${filterScript}`;
