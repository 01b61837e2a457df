import type { ReadRow } from './read-survey-row.ts';
import type { SurveyColumns } from './survey-columns.ts';
import type { SurveyProblem } from './survey-problem.ts';

export const needLimits = { characters: 600, needs: 300 } as const;

/** What nobody writes who needs something. */
const nothing =
  /^(?:[-–—.\s]*|ei|ei mitään|ei ole|ei tarpeita|ei tarvetta|en osaa sanoa|eos)\.?$/iu;
/** What may tell who wrote it. */
const email = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
const phone = /(?:\+358|\b0)(?:[\s-]?\d){6,}/u;

/** The needs that answers tell, each once, with what a person should look at in them. */
export function tellNeeds(
  rows: readonly ReadRow[],
  { needColumns }: SurveyColumns,
): { needs: string[]; problems: SurveyProblem[] } {
  const names = new Map(needColumns.map(({ index, name }) => [index, name]));
  const problems: SurveyProblem[] = [];
  const needs = new Map<string, true>();
  let surplus = 0;
  for (const { number, needs: said } of rows)
    for (const { column, text } of said) {
      const whole = plain(text);
      if (nothing.test(whole) || needs.has(shorten(whole))) continue;
      if (needs.size >= needLimits.needs) {
        surplus += 1;
        continue;
      }
      needs.set(shorten(whole), true);
      for (const message of remarks(whole))
        problems.push({ effect: 'tells', row: number, column: names.get(column), message });
    }
  if (surplus > 0)
    problems.push({
      effect: 'tells',
      message: `Tarpeita on yli ${needLimits.needs}. Ensimmäiset ${needLimits.needs} tuodaan, ${surplus} jää pois.`,
    });
  return { needs: [...needs.keys()], problems };
}

function remarks(text: string): string[] {
  return [
    // What is beyond the limit is not brought in.
    ...(email.test(shorten(text)) || phone.test(shorten(text))
      ? [
          'Tarpeessa on puhelinnumero tai sähköpostiosoite. Poista se luonnoksesta, ennen kuin julkaiset tarpeen.',
        ]
      : []),
    ...(text.length > needLimits.characters
      ? [
          `Tarpeessa on yli ${needLimits.characters} merkkiä. Sen loppu jää pois; tarkista luonnoksesta, että siitä saa selvän.`,
        ]
      : []),
  ];
}

/** Without what no screen shows, and which could turn the text around. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function shorten(text: string): string {
  return text.length <= needLimits.characters
    ? text
    : `${text.slice(0, needLimits.characters - 1).trimEnd()}…`;
}
