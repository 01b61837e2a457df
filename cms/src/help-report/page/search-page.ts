import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { formField } from '../../public-pages/form-field';
import { pageHtml } from '../../public-pages/page-html';
import type { FoundOrganisation } from '../find-organisations';
import type { PublicSection } from '../public-section';
import { reportFormPath, reportPath } from '../report-paths';

type Search = {
  section: PublicSection;
  /** What was searched for; empty at first. */
  name: string;
  found: readonly FoundOrganisation[];
};

/** Who reports: an organisation of the directory is looked for before anything is written. */
export function searchPage({ section, name, found }: Search): string {
  return pageHtml(
    `Ilmoita auttamistoiminnasta: ${section.name}`,
    `<p>Kerro, miten järjestösi tai ryhmäsi auttaa. Aloita etsimällä järjestösi hakemistosta, niin sen tiedot tulevat ilmoitukseen oikein.</p>
<form method="get" action="${escapeHtml(reportPath(section.slug))}" role="search">
${formField({ name: 'nimi', label: 'Järjestön tai ryhmän nimi', type: 'search', value: name, autocomplete: 'organization', maxLength: 120, help: 'Kirjoita vähintään kolme kirjainta.' })}
<p><button class="button" type="submit">Etsi</button></p>
</form>
${name === '' ? '' : results(section, name, found)}
<h2>Mitä seuraavaksi tapahtuu?</h2>
<ol>
<li>Täytät lomakkeen. Siihen menee noin viisi minuuttia.</li>
<li>Saat sähköpostiin linkin, jolla vahvistat ilmoituksen.</li>
<li>Aluekoordinaattori tarkistaa ilmoituksen ja julkaisee sen.</li>
<li>Kysymme sinulta sähköpostilla säännöllisesti, jatkuuko apu.</li>
</ol>`,
    name === '' ? {} : { notice: 'Haun tulokset' },
  );
}

function results(
  { slug }: PublicSection,
  name: string,
  found: readonly FoundOrganisation[],
): string {
  const address = (key: string, value: string) =>
    `${escapeHtml(reportFormPath(slug))}?${key}=${encodeURIComponent(value)}`;
  const rows = found.map(
    (organisation) =>
      `<li><a href="${address('jarjesto', organisation.slug)}">${escapeHtml(organisation.name)}${organisation.homeMunicipality ? ` <span>${escapeHtml(organisation.homeMunicipality.name)}</span>` : ''}</a></li>`,
  );
  return `<h2>${rows.length === 0 ? 'Hakemistosta ei löytynyt sopivaa' : 'Onko tämä järjestösi?'}</h2>
${rows.length === 0 ? '<p>Kokeile nimeä lyhyempänä, tai jatka ilman hakemistoa.</p>' : `<ul class="list">${rows.join('\n')}</ul>`}
<p><a href="${address('nimi', name)}">Järjestöni tai ryhmäni ei ole luettelossa</a></p>`;
}
