import type { ContentField, FormContent } from '../content-fields';
import { diffWords, replaced } from './diff-words';
import type { TextPart } from './field-difference';
import { formatBlocks } from './format-blocks';
import { formatRule } from './format-rule';
import { formatValue } from './format-value';

export type TextDifference = { parts: TextPart[]; remark?: string };

const restyled =
  'Sanat ovat samat. Muotoilu on muuttunut, esimerkiksi lihavointi tai otsikon taso.';

/** How the value of a field that is known to differ reads in two versions. */
export function diffText(
  { name, type }: ContentField,
  before: FormContent,
  after: FormContent,
  now: string,
): TextDifference {
  const [old, current] = [before[name], after[name]];
  if (type === 'blocks') {
    const [text, newText] = [formatBlocks(old), formatBlocks(current)];
    const parts = diffWords(text, newText);
    return text === newText ? { parts, remark: restyled } : { parts };
  }
  if (name === 'recurrenceRule') {
    const [words, newWords] = [formatRule(before, now), formatRule(after, now)];
    // Rare rules have the same few words for all of them.
    if (words === newWords) return { parts: replaced(String(old ?? ''), String(current ?? '')) };
    return { parts: replaced(words, newWords) };
  }
  const isProse = type === 'string' || type === 'text';
  const [text, newText] = [formatValue(type, old), formatValue(type, current)];
  return { parts: isProse ? diffWords(text, newText) : replaced(text, newText) };
}
