import { foldDots } from './fold-dots.js';

const SHORTEST = 4;
const VOWEL = /[aeiouyåäö]$/;
const LOCAL =
  /^(.+?)(i?)(?:ssa|sta|lla|lta|lle|ksi|na|n|t|ta|a|en|an|in|on|un|yn|hon|han|hin|seen)$/;

/**
 * Base forms that a form of an unknown word, mostly a name, may have: the form itself, and
 * what is left without a case ending (VISK § 81), for a name in a consonant also without its i.
 */
export function strippedForms(form: string): string[] {
  const found = new Set([form]);
  const folded = foldDots(form);
  for (let at = SHORTEST; at < form.length; at += 1) {
    const ending = folded.slice(at);
    const stem = form.slice(0, at);
    const matched = LOCAL.exec(`x${ending}`);
    if (matched?.[1] !== 'x') continue;
    if (matched[2] === 'i' && !VOWEL.test(stem)) found.add(stem);
    else if (matched[2] === '' && VOWEL.test(stem)) found.add(stem);
  }
  return [...found];
}
