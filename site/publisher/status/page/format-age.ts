const ageFormat = new Intl.RelativeTimeFormat('fi');
const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** "3 minuuttia sitten". */
export function formatAge(seconds: number): string {
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? ['second', 1];
  return ageFormat.format(-Math.floor(seconds / length), unit);
}
