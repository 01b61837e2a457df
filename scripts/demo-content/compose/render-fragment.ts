import type { Fragment } from './archetype-types.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Gives the text for a slot; throws when it does not know the slot. */
export type SlotReader = (slot: string) => string;

/** Resolves the choices, number ranges and slots of a whole sentence and capitalises it. */
export function renderFragment(
  fragment: Fragment,
  readSlot: SlotReader,
  random: SeededRandom,
): string {
  return capitalise(renderPhrase(fragment, readSlot, random));
}

/** Resolves the choices, number ranges and slots of a phrase, such as an item of a list. */
export function renderPhrase(
  fragment: Fragment,
  readSlot: SlotReader,
  random: SeededRandom,
): string {
  const chosen = resolveChoices(fragment, random);
  const filled = chosen.replace(
    /([.!?]\s|\n)?\{([^}]+)\}/g,
    (_, before: string | undefined, slot) => {
      const text = numberInRange(slot, random) ?? readSlot(slot);
      return before === undefined ? text : before + capitalise(text);
    },
  );
  return filled.replace(/ {2,}/g, ' ').trim();
}

/** Makes the first letter a capital one. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function resolveChoices(fragment: Fragment, random: SeededRandom): string {
  const innermost = /\[([^[\]]*)\]/g;
  let text = fragment;
  while (text.includes('[')) {
    const next = text.replace(innermost, (_, options: string) => random.pick(options.split('|')));
    if (next === text) throw new Error(`renderFragment: unbalanced [ in «${fragment}»`);
    text = next;
  }
  return text;
}

function numberInRange(slot: string, random: SeededRandom): string | undefined {
  const range = /^(\d+)-(\d+)(?:\/(\d+))?$/.exec(slot);
  if (!range) return undefined;
  const [min, max, step] = [Number(range[1]), Number(range[2]), Number(range[3] ?? 1)];
  return String(min + step * random.integer(0, Math.floor((max - min) / step)));
}
