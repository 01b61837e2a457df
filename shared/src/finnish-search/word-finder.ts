import { ENDINGS, LONGER_ENDINGS, LONGEST_ENDING } from './endings.js';
import { foldDots } from './fold-dots.js';
import { stemsOf } from './stems-of.js';
import type { Word } from './word.js';

type Entry = { word: Word; stem: string; slots: string };

/** Finds the base forms that a form may be of: by its stem, and an ending that may follow it. */
export class WordFinder {
  readonly #stems = new Map<string, Entry | Entry[]>();
  readonly #words = new Map<string, Word[]>();

  add(word: Word): void {
    const alike = this.#words.get(word.lemma);
    if (alike?.some(({ kind, edits }) => kind === word.kind && edits === word.edits)) return;
    if (alike) alike.push(word);
    else this.#words.set(word.lemma, [word]);
    for (const { stem, slots } of stemsOf(word.lemma, word.kind, word.edits)) {
      const key = foldDots(stem);
      const known = this.#stems.get(key);
      const entry = { word, stem, slots };
      // Most stems are of one word: a list for each would double the memory.
      if (known === undefined) this.#stems.set(key, entry);
      else if (Array.isArray(known)) known.push(entry);
      else this.#stems.set(key, [known, entry]);
    }
  }

  /** The words with this base form. */
  named(lemma: string): readonly Word[] {
    return this.#words.get(lemma) ?? [];
  }

  words(): Iterable<Word> {
    return [...this.#words.values()].flat();
  }

  /** The words that `form` may be a form of, its dots as they are. */
  find(form: string): Word[] {
    return this.#plainest(form, (stem) => form.startsWith(stem));
  }

  /** The words that `form` is made of with one of these endings. */
  findWith(form: string, endings: ReadonlyMap<string, string>): Word[] {
    return this.#search(form, endings, (stem) => form.startsWith(stem));
  }

  /** The same for a word written without dots: jarjestoille finds järjestö. */
  findWithoutDots(form: string): Word[] {
    return this.#plainest(form, () => true);
  }

  // tuki is the noun, though tukkia has the form too; kuusi is no "your moon".
  #plainest(form: string, agrees: (stem: string) => boolean): Word[] {
    const plain = this.#search(form, ENDINGS, agrees);
    if (plain.length === 0) return this.#search(form, LONGER_ENDINGS, agrees);
    const isBase = plain.some(({ lemma }) => lemma === form);
    return isBase ? plain.filter(({ lemma, kind }) => lemma === form || kind !== 'v') : plain;
  }

  #search(
    form: string,
    endings: ReadonlyMap<string, string>,
    agrees: (stem: string) => boolean,
  ): Word[] {
    const folded = foldDots(form);
    const found = new Set<Word>();
    for (let at = folded.length; at >= Math.max(1, folded.length - LONGEST_ENDING); at -= 1) {
      const slots = endings.get(folded.slice(at));
      if (slots === undefined) continue;
      for (const entry of [this.#stems.get(folded.slice(0, at)) ?? []].flat()) {
        if (shareSlot(entry.slots, slots) && agrees(entry.stem)) found.add(entry.word);
      }
    }
    return [...found];
  }
}

function shareSlot(one: string, other: string): boolean {
  for (const slot of one) if (other.includes(slot)) return true;
  return false;
}
