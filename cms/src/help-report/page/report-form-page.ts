import { region } from '@civil-society/shared/region/region';
import { escapeHtml } from '@civil-society/shared/text/escape-html';
import {
  accessFields,
  kindFields,
  lastDayField,
  whatFields,
  whereFields,
} from '../../help-offers/fact-fields';
import type { OfferChoices } from '../../help-offers/offer-choices';
import { errorSummary, type FieldProblems } from '../../public-pages/error-summary';
import { errorText, formField } from '../../public-pages/form-field';
import { pageHtml } from '../../public-pages/page-html';
import { textOf, type SentForm } from '../../public-pages/sent-form';
import type { FoundOrganisation } from '../find-organisations';
import type { PublicSection } from '../public-section';
import { reportFormPath, reportPath, reportScriptPath } from '../report-paths';
import { trapField, trapName } from './trap-field';

export type ReportForm = {
  section: PublicSection;
  /** The organisation of the directory that was chosen. */
  organisation: FoundOrganisation | undefined;
  form: SentForm;
  problems: FieldProblems;
  choices: OfferChoices;
  stamp: string;
};

const script = `<script src="${reportScriptPath}" defer></script>`;

/** The form of a report; what was typed is in it again when it comes back. */
export function reportFormPage(fields: ReportForm): string {
  const { section, problems, form, stamp } = fields;
  const hasProblems = Object.keys(problems).length > 0;
  return pageHtml(
    `Ilmoita auttamistoiminnasta: ${section.name}`,
    `${hasProblems ? errorSummary(problems, 'Ilmoitusta ei vielä lähetetty') : ''}
<form method="post" action="${escapeHtml(reportFormPath(section.slug))}" novalidate id="lomake">
<input type="hidden" name="leima" value="${escapeHtml(stamp)}">
<input type="hidden" name="tyo" value="${escapeHtml(textOf(form, 'tyo'))}">
${whoField(fields)}
${whatFields(fields)}
${kindFields(fields)}
${whereFields(fields)}
${accessFields(fields)}
${lastDayField(fields)}
${contactFields(fields)}
${trapField(textOf(form, trapName))}
<button class="button" type="submit">Lähetä ilmoitus</button>
<p class="help">Lähetämme sinulle sähköpostin, jonka linkillä vahvistat ilmoituksen. Sen jälkeen aluekoordinaattori tarkistaa ja julkaisee sen.</p>
</form>`,
    { head: script, ...(hasProblems ? { notice: 'Korjaa vielä' } : {}) },
  );
}

function whoField({ section, organisation, form, problems }: ReportForm): string {
  const again = `<a href="${escapeHtml(reportPath(section.slug))}">Vaihda järjestö</a>`;
  if (organisation)
    return `<input type="hidden" name="jarjesto" value="${escapeHtml(organisation.slug)}">
<div class="note"><p>Järjestö: <strong>${escapeHtml(organisation.name)}</strong> ${again}</p></div>`;
  return formField({
    name: 'groupName',
    label: 'Järjestön tai ryhmän nimi',
    value: textOf(form, 'groupName'),
    autocomplete: 'organization',
    maxLength: 120,
    error: problems.groupName,
  });
}

function contactFields({ form, problems }: ReportForm): string {
  const { contact } = region;
  return `<h2>Yhteyshenkilö</h2>
<div class="note"><p>Nimesi ja sähköpostiosoitteesi näkevät vain aluekoordinaattori ja palvelun ylläpito, eivät sivuston kävijät. Käytämme niitä tämän ilmoituksen vahvistamiseen ja siihen, että kysymme, jatkuuko apu. Vahvistamaton ilmoitus poistetaan kahden vuorokauden kuluttua. Muuten tiedot säilyvät ilmoituksen ajan, ja ne poistetaan pyynnöstäsi: ${escapeHtml(contact.email)}.</p></div>
${formField({ name: 'contactName', label: 'Nimesi', value: textOf(form, 'contactName'), autocomplete: 'name', maxLength: 120, error: problems.contactName })}
${formField({ name: 'contactEmail', label: 'Sähköpostiosoitteesi', type: 'email', value: textOf(form, 'contactEmail'), autocomplete: 'email', maxLength: 200, help: 'Lähetämme tähän vahvistuslinkin.', error: problems.contactEmail })}
<div class="field">
<label class="check"><input id="permission" type="checkbox" name="permission" value="kylla"${textOf(form, 'permission') === 'kylla' ? ' checked' : ''}${problems.permission ? ' aria-invalid="true" aria-describedby="permission-error"' : ''}> Minulla on lupa ilmoittaa tämä järjestön tai ryhmän puolesta, ja tiedot saa julkaista.</label>
${errorText('permission', problems.permission)}
</div>`;
}
