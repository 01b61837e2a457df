const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*-?/gu;

/** The words of a text in lower case; a hyphen inside a word stays, soft hyphens go. */
export function tokens(text: string): string[] {
  const plain = text.normalize('NFC').replaceAll('\u00ad', '').toLowerCase();
  return (plain.match(WORD) ?? []).map((word) => word.replace(/[’']/g, '').replace(/-$/, ''));
}
