import { helpOfferLimits } from '@civil-society/shared/help/help-offer';
import { region } from '@civil-society/shared/region/region';
import { choiceField } from '../public-pages/choice-field';
import type { FieldProblems } from '../public-pages/error-summary';
import { formField } from '../public-pages/form-field';
import { listOf, textOf, type SentForm } from '../public-pages/sent-form';
import { accessWords } from './offer-words';
import type { OfferChoice, OfferChoices } from './offer-choices';
import { mostPhones, usualPhones } from './offer-facts';
import { wholeRegion } from './typed-facts';

type Fields = { form: SentForm; problems: FieldProblems; choices: OfferChoices };

const labelled = (choices: readonly OfferChoice[]) =>
  choices.map(({ value, name }) => ({ value, label: name }));

/** What is offered and for whom; both forms begin with it. */
export function whatFields(fields: Fields): string {
  return [
    textField(fields, {
      name: 'title',
      label: 'Mitä apua tarjoatte?',
      help: 'Lyhyesti, esimerkiksi: Kauppa-apua yli 70-vuotiaille.',
      maxLength: helpOfferLimits.title,
    }),
    textField(fields, {
      name: 'description',
      label: 'Tarkemmin (vapaaehtoinen)',
      type: 'textarea',
      help: `Mitä teette ja miten apua saa, enintään ${helpOfferLimits.description} merkkiä.`,
      maxLength: helpOfferLimits.description,
      isOptional: true,
    }),
    textField(fields, {
      name: 'forWhom',
      label: 'Kenelle? (vapaaehtoinen)',
      help: 'Esimerkiksi: yli 70-vuotiaille ja riskiryhmille.',
      maxLength: helpOfferLimits.forWhom,
      isOptional: true,
    }),
  ].join('\n');
}

/** The kinds of help, by whom they are for. */
export function kindFields({ form, problems, choices }: Fields): string {
  const chosen = listOf(form, 'kinds');
  return choiceField({
    name: 'kinds',
    label: 'Millaista apua tai toimintaa se on?',
    help: 'Valitse kaikki, jotka sopivat.',
    choices: labelled([...choices.needsHelp, ...choices.wantsToHelp]),
    chosen,
    error: problems.kinds,
  });
}

/** Where, when and how one reaches the help. */
export function whereFields(fields: Fields): string {
  const { form, problems, choices } = fields;
  return [
    choiceField({
      name: 'areas',
      label: 'Missä?',
      choices: [{ value: wholeRegion, label: `Koko ${region.name}` }, ...labelled(choices.areas)],
      chosen: listOf(form, 'areas'),
      error: problems.areas,
    }),
    textField(fields, {
      name: 'hours',
      label: 'Milloin? (vapaaehtoinen)',
      help: 'Esimerkiksi: arkisin klo 9–15.',
      maxLength: helpOfferLimits.hours,
      isOptional: true,
    }),
    `<fieldset><legend>Puhelin</legend>
${phoneRows(form)
  .map((index) => phoneFields(fields, index))
  .join('\n')}
</fieldset>`,
    textField(fields, {
      name: 'email',
      label: 'Sähköposti, joka näkyy kaikille (vapaaehtoinen)',
      type: 'email',
      maxLength: 200,
      isOptional: true,
    }),
    textField(fields, {
      name: 'website',
      label: 'Verkko-osoite (vapaaehtoinen)',
      help: 'Esimerkiksi: https://www.yhdistys.fi/apu',
      maxLength: 255,
      isOptional: true,
    }),
  ].join('\n');
}

/** How the help reaches people, and in which languages. */
export function accessFields({ form, problems, choices }: Fields): string {
  return [
    choiceField({
      name: 'access',
      label: 'Miten apua saa?',
      choices: Object.entries(accessWords).map(([value, label]) => ({ value, label })),
      chosen: listOf(form, 'access'),
      error: problems.access,
    }),
    choices.languages.length === 0
      ? ''
      : choiceField({
          name: 'languages',
          label: 'Millä kielillä palvelette? (vapaaehtoinen)',
          choices: labelled(choices.languages),
          chosen: listOf(form, 'languages'),
          error: problems.languages,
        }),
  ].join('\n');
}

/** The last day of the help, where it is known. */
export function lastDayField(fields: Fields): string {
  return textField(fields, {
    name: 'validThrough',
    label: 'Viimeinen päivä, jos se on tiedossa (vapaaehtoinen)',
    type: 'date',
    isOptional: true,
  });
}

/** As many rows as usual, or as there are numbers. */
function phoneRows(form: SentForm): number[] {
  const rows = Array.from({ length: mostPhones }, (_, index) => index);
  return rows.filter((index) => index < usualPhones || textOf(form, `phones-${index}-number`));
}

function phoneFields(fields: Fields, index: number): string {
  const which = index === 0 ? '' : ` ${index + 1}`;
  return `<div class="row">
${textField(fields, {
  name: `phones-${index}-number`,
  label: `Puhelinnumero${which}`,
  type: 'tel',
  maxLength: 30,
  isOptional: true,
})}
${textField(fields, {
  name: `phones-${index}-hours`,
  label: `Milloin numeroon${which} vastataan?`,
  maxLength: 120,
  isOptional: true,
})}
</div>`;
}

function textField(
  { form, problems }: Fields,
  field: Omit<Parameters<typeof formField>[0], 'value' | 'error'>,
): string {
  const { name } = field;
  return formField({ ...field, value: textOf(form, name), error: problems[name] });
}
