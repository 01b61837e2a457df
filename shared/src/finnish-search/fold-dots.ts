const DOTLESS: Record<string, string> = { ä: 'a', ö: 'o', å: 'a', š: 's', ž: 'z', é: 'e', ü: 'u' };

/** A word as people write it without dots: `järjestö` → `jarjesto`. Lower case in, lower case out. */
export function foldDots(word: string): string {
  return word.replace(/[äöåšžéü]/g, (letter) => DOTLESS[letter] ?? letter);
}
