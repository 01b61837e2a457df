import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { errorSummary } from '../../public-pages/error-summary';
import { formField } from '../../public-pages/form-field';
import { invitationHtml } from './invitation-html';

type FieldName = 'firstname' | 'lastname' | 'password';

export type InvitationForm = {
  token: string;
  organisation: string;
  email: string;
  firstname: string;
  lastname: string;
  /** What is wrong, by field. */
  problems: Partial<Record<FieldName, string>>;
};

/** Where the invited person sees which organisation it is about, and chooses a password. */
export function formPage(form: InvitationForm): string {
  const { token, organisation, email, firstname, lastname, problems } = form;
  const hasProblems = Object.keys(problems).length > 0;
  return invitationHtml(
    `Tervetuloa järjestön ${organisation} muokkaajaksi`,
    `<p>Valitse salasana, niin pääset päivittämään järjestön tietoja ja ilmoittamaan sen tapahtumista.</p>
${hasProblems ? errorSummary(problems, 'Jotain puuttuu vielä') : ''}
<form method="post" action="/kutsu/hyvaksy" novalidate>
<input type="hidden" name="token" value="${escapeHtml(token)}">
<div class="field">
<label for="email">Sähköposti</label>
<p class="help" id="email-help">Tällä osoitteella kirjaudut sisään.</p>
<input id="email" type="email" autocomplete="username" value="${escapeHtml(email)}" readonly aria-describedby="email-help">
</div>
${formField({ name: 'firstname', label: 'Etunimi', type: 'text', autocomplete: 'given-name', value: firstname, error: problems.firstname })}
${formField({ name: 'lastname', label: 'Sukunimi', type: 'text', autocomplete: 'family-name', value: lastname, error: problems.lastname })}
${formField({
  name: 'password',
  label: 'Salasana',
  type: 'password',
  autocomplete: 'new-password',
  value: '',
  help: 'Vähintään 8 merkkiä, joista ainakin yksi on pieni kirjain (a–z), yksi iso kirjain (A–Z) ja yksi numero.',
  error: problems.password,
  below:
    '<label class="check" hidden><input type="checkbox" data-show-password> Näytä salasana</label>',
})}
<button class="button" type="submit">Luo tunnus ja jatka</button>
</form>`,
    // First thing that a screen reader says of the new page.
    hasProblems ? { notice: 'Korjaa vielä' } : {},
  );
}
