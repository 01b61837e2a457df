import { tokens } from './tokens.js';

const REGISTERED = new Set(['ry', 'rf', 'r', 'y', 'f']);

/**
 * What an association is called for short: the first letters of its name, for three words or
 * more, and what the name says in brackets (VISK § 169): "Suomen Punainen Risti ry" → spr.
 */
export function abbreviations(name: string): string[] {
  const words = tokens(name.replace(/\([^)]*\)/g, ' ')).filter((word) => !REGISTERED.has(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const bracketed = [...name.matchAll(/\(([^)]{2,12})\)/g)].flatMap(([, inside = '']) =>
    tokens(inside),
  );
  return [...(words.length >= 3 && words.length <= 6 ? [initials] : []), ...bracketed];
}
