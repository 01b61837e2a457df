import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { lastDayField, whatFields, whereFields } from '../../help-offers/fact-fields';
import type { OfferChoices } from '../../help-offers/offer-choices';
import { errorSummary, type FieldProblems } from '../../public-pages/error-summary';
import { pageHtml } from '../../public-pages/page-html';
import type { SentForm } from '../../public-pages/sent-form';
import { linkPath } from '../new-links';

export type ChangeForm = {
  token: string;
  form: SentForm;
  problems: FieldProblems;
  choices: OfferChoices;
};

/** The short form of what has changed, filled in with what the public sees now. */
export function changePage({ token, ...fields }: ChangeForm): string {
  const hasProblems = Object.keys(fields.problems).length > 0;
  return pageHtml(
    'Mikä on muuttunut?',
    `${hasProblems ? errorSummary(fields.problems, 'Korjaa vielä') : ''}
<div class="note"><p>Korjaa alla olevat tiedot. Aluekoordinaattori tarkistaa muutoksen ennen kuin se näkyy sivustolla. Siihen asti sivustolla näkyvät nykyiset tiedot.</p></div>
<form method="post" action="${linkPath}" novalidate>
<input type="hidden" name="avain" value="${escapeHtml(token)}">
${whatFields(fields)}
${whereFields(fields)}
${lastDayField(fields)}
<button class="button" type="submit">Lähetä muutos</button>
</form>`,
    hasProblems ? { notice: 'Korjaa vielä' } : {},
  );
}
