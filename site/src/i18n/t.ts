import { fi } from './strings/fi.ts';

export type StringKey = keyof typeof fi;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<Key extends StringKey> = [Placeholders<(typeof fi)[Key]>] extends [never]
  ? []
  : [values: Record<Placeholders<(typeof fi)[Key]>, string | number>];

/** The text of `key`; the compiler asks for the values that the text has places for. */
export function t<Key extends StringKey>(key: Key, ...[values]: Values<Key>): string {
  return fillIn(fi[key], values ?? {});
}

function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
