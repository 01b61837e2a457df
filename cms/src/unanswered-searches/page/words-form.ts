import { longestWords } from '@civil-society/shared/search-synonym/search-words';
import { errorSummary } from '../../public-pages/error-summary';
import { formField } from '../../public-pages/form-field';
import { pageHtml } from '../../public-pages/page-html';
import { wordsPath } from './words-path';

/** The words that found nothing, to be sent by one press; as they were typed when they come back. */
export function wordsForm(typed: string, problem?: string): string {
  return pageHtml(
    'Kerro meille, mitä etsit',
    `${problem ? errorSummary({ sanat: problem }, 'Sanoja ei vielä lähetetty') : ''}
<p>Haku ei löytänyt etsimääsi. Lähetä hakusanasi, niin voimme opettaa ne haulle: seuraava hakija löytää.</p>
<form method="post" action="${wordsPath}" novalidate>
${formField({
  name: 'sanat',
  label: 'Hakusanasi',
  value: typed,
  autocomplete: 'off',
  maxLength: longestWords,
  help: 'Älä kirjoita nimiä, osoitteita tai puhelinnumeroita.',
  error: problem,
})}
<p><button class="button" type="submit">Lähetä sanat</button></p>
</form>
<p class="help">Talletamme vain sanat, emme tietoa siitä, kuka ne lähetti. Siksi emme voi vastata sinulle. Jos haluat vastauksen, soita tai kirjoita meille: yhteystiedot ovat alla.</p>`,
    problem ? { notice: 'Korjaa vielä' } : {},
  );
}
