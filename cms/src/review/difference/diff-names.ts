import type { Related } from '../normalise-content';
import type { TextPart } from './field-difference';

/** Which names went, came and stayed. Who is who is told by the documentId: names may change. */
export function diffNames(before: readonly Related[], after: readonly Related[]): TextPart[] {
  const isIn = (list: readonly Related[], one: Related) =>
    list.some(({ documentId }) => documentId === one.documentId);
  return [
    ...before
      .filter((one) => !isIn(after, one))
      .map(({ name }) => ({ change: 'removed' as const, text: name })),
    ...after.map((one) => ({
      change: isIn(before, one) ? ('kept' as const) : ('added' as const),
      text: one.name,
    })),
  ];
}
