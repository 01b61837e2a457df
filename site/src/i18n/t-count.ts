import { fi } from './strings/fi.ts';
import type { StringKey } from './t.ts';

export type CountKey = StringKey extends infer Key
  ? Key extends `${infer Stem}.one`
    ? Stem
    : never
  : never;

/** A number with its noun in the right form: "1 järjestö", "2 järjestöä". */
export function tCount(key: CountKey, n: number): string {
  const form = n === 1 ? (`${key}.one` as const) : (`${key}.other` as const);
  return fi[form].replace('{n}', n.toLocaleString('fi-FI'));
}
