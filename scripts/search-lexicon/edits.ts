import type { SlotStems } from './stem-slots.ts';

/**
 * How each stem differs from the base form: `W2de` takes two letters off and adds `de`
 * (katu → `W2du`: kadu). Words with the same edits make one class of inflection.
 */
export function editsOf(lemma: string, stems: SlotStems): string {
  return stems
    .map(({ slot, stem }) => {
      let kept = 0;
      while (kept < lemma.length && lemma[kept] === stem[kept]) kept += 1;
      return `${slot}${lemma.length - kept}${stem.slice(kept)}`;
    })
    .sort()
    .join(' ');
}
