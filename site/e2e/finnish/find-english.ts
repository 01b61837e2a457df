import { englishWords } from './english-words.ts';
import { strapiEnglish } from './strapi-english.ts';

const strapis = strapiEnglish();
/** Names, addresses and keys of the keyboard, and Chromium’s own button for files. */
const allowed =
  /^(Choose Files?|Tallenna: Ctrl \/ Cmd \+ Enter|https?:\/\/\S*|\S+@\S+|Powered by|Facebook|Instagram|YouTube|TikTok|LinkedIn|X|[\w-]+\.(jpe?g|png|webp|svg))$/i;

/** Why a text is English; undefined for Finnish, names and numbers. */
export function findEnglish(text: string): string | undefined {
  if (allowed.test(text)) return undefined;
  if (strapis.some((pattern) => pattern.test(text))) return 'a text of Strapi';
  const words = text.toLowerCase().match(/[a-zåäö]+/g) ?? [];
  return words.find((word) => englishWords.has(word));
}
