const format = new Intl.DateTimeFormat('fi-FI', {
  ...{ day: 'numeric', month: 'numeric', hour: 'numeric', minute: '2-digit' },
  timeZone: 'Europe/Helsinki',
});

/** "24.11. klo 12.03" */
export function formatMoment(instant: string): string {
  return format.format(new Date(instant));
}
