import type { OfferChoice, OfferChoices } from '../help-offers/offer-choices';
import { accessWords, factWords } from '../help-offers/offer-words';
import type { ReportRow } from './report-row';

/** Everything of a report that will be public, as its sender reads it before confirming. */
export function reportWords(
  { facts, groupName }: ReportRow,
  choices: OfferChoices,
): { label: string; words: string | null }[] {
  const { needsHelp, wantsToHelp, areas, languages } = choices;
  const areaNames = new Map(areas.map(({ value, name }) => [value, name]));
  return [
    { label: 'Järjestö tai ryhmä', words: groupName ?? null },
    ...factWords(facts, (slug) => areaNames.get(slug) ?? slug),
    { label: 'Avun lajit', words: namesOf([...needsHelp, ...wantsToHelp], facts.kinds) },
    {
      label: 'Miten apua saa',
      words: facts.access.map((way) => accessWords[way]).join(', ') || null,
    },
    { label: 'Kielet', words: namesOf(languages, facts.languages) },
  ];
}

function namesOf(choices: readonly OfferChoice[], values: readonly string[]): string | null {
  const names = choices.filter(({ value }) => values.includes(value)).map(({ name }) => name);
  return names.join(', ') || null;
}
