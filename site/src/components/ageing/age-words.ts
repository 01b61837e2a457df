/** A date and the page's words for ages: `data-age-of`, `-about`, `-over` and the page's language. */
export type AgeFacts = {
  /** ISO 8601 date. */
  ageOf?: string;
  /** "noin {age}" */
  ageAbout?: string;
  /** "yli {age}" */
  ageOver?: string;
  ageLanguage?: string;
};

const day = 86_400_000;
const daysOf = { week: 7, month: 30.44, year: 365.25 };

/** How long ago a date is, as exactly as one would say it: "eilen", "noin 8 kuukautta sitten". */
export function ageWords(now: Date, facts: AgeFacts): string {
  const { ageOf = '', ageAbout = '{age}', ageOver = '{age}', ageLanguage = 'fi' } = facts;
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(ageOf)) / day));
  const words = (count: number, unit: 'day' | 'week' | 'month' | 'year') =>
    new Intl.RelativeTimeFormat(ageLanguage, { numeric: unit === 'day' ? 'auto' : 'always' })
      .format(-count, unit)
      .replace(/^1 /, unit === 'year' ? '' : '$&');
  const about = (unit: 'week' | 'month') =>
    ageAbout.replace('{age}', words(Math.round(days / daysOf[unit]), unit));
  if (days < 14) return words(days, 'day');
  if (days < 60) return about('week');
  if (days < daysOf.year) return about('month');
  return ageOver.replace('{age}', words(Math.floor(days / daysOf.year), 'year'));
}
