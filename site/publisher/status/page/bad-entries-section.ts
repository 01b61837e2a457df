import { escapeHtml as text } from '@civil-society/shared/text/escape-html';
import type { BadEntry, ContentType } from '../../../src/cms/bad-entry.ts';

const typeNames = {
  organisation: 'Järjestö',
  event: 'Tapahtuma tai toiminta',
  newsArticle: 'Uutinen',
  area: 'Kunta tai maaseutualue',
  theme: 'Teema',
  targetGroup: 'Kohderyhmä',
  language: 'Kieli',
  page: 'Sivu',
  searchSynonym: 'Haun synonyymi',
  helpSection: 'Apuosio',
  helpKind: 'Avun laji',
  helpOffer: 'Auttamistoiminta',
  situationRound: 'Tilannekuva',
} satisfies Record<ContentType, string>;

/** As the coordinator's start page says it. */
const problemWords = {
  value: 'tieto puuttuu tai on virheellinen',
  reference: 'valinta puuttuu tai sitä ei ole julkaistu',
  image: 'kuvaa ei voi näyttää',
} satisfies Record<BadEntry['problems'][number]['kind'], string>;

/** Which published entries the site could not show as they are, and why. */
export function badEntriesSection(entries: readonly BadEntry[]): string {
  const list =
    entries.length === 0
      ? '<p>Ei yhtään.</p>'
      : `<ul>${entries.map(item).join('')}</ul>
<p>Koordinaattorin aloitussivulta pääset suoraan korjaamaan näitä.</p>`;
  return `<h2>Virheelliset sisällöt</h2>\n${list}`;
}

function item({ contentType, name, documentId, problems, ...entry }: BadEntry): string {
  const fields = problems.map(
    ({ field, kind, message }) =>
      `<li>${text(field)}: ${problemWords[kind]} <small lang="en">(${text(message)})</small></li>`,
  );
  return `<li>${typeNames[contentType]} «${text(name)}» (${text(documentId)}), ${effectOf(entry)}: <ul>${fields.join('')}</ul></li>`;
}

function effectOf({ isLeftOut, isKept }: Pick<BadEntry, 'isLeftOut' | 'isKept'>): string {
  if (isLeftOut) return 'jätetty pois sivustolta';
  return isKept ? 'näkyy edellisessä kunnossa olleessa muodossaan' : 'näkyy puutteellisena';
}
