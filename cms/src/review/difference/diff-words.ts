import { diffWordsWithSpace } from 'diff';
import type { TextPart } from './field-difference';

/** Two texts as one: what is kept, added and removed, word by word. */
export function diffWords(before: string, after: string): TextPart[] {
  if (before === '' || after === '') return replaced(before, after);
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    change: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}

/** For values that are no sentences, such as a date: the whole of one instead of the other. */
export function replaced(before: string, after: string): TextPart[] {
  return [
    ...(before === '' ? [] : [{ change: 'removed' as const, text: before }]),
    ...(after === '' ? [] : [{ change: 'added' as const, text: after }]),
  ];
}
