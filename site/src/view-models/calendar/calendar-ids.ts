/** Where a day of the month stands on its page. */
export function dayId(day: number): string {
  return `p${day}`;
}

/** Where a week stands on the page of a month. */
export function weekId(number: number): string {
  return `v${number}`;
}
