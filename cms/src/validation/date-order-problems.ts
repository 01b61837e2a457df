import type { Problem } from './problem';

/** A last day that is before the first one; ISO 8601 dates, empty where there is none. */
export function dateOrderProblems(first: string, last: string, ...path: string[]): Problem[] {
  if (first === '' || last === '' || first <= last) return [];
  return [{ path, message: 'Päättymispäivä on ennen alkamispäivää. Tarkista päivät.' }];
}
