import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const docs = resolve(import.meta.dirname, '../../../docs');

/** Where the guides' pictures are kept. */
export const pictureFile = (name: string): string => join(docs, 'images/opas', `${name}.png`);

/** A guide of `docs/`: what it quotes from the screen, in bold, and the pictures it shows. */
export function readGuide(file: string): { quoted: string[]; pictures: string[] } {
  const markdown = readFileSync(join(docs, file), 'utf8');
  const all = (pattern: RegExp) => [
    ...new Set([...markdown.matchAll(pattern)].map(([, found = '']) => found)),
  ];
  return {
    quoted: all(/\*\*(.+?)\*\*/g),
    pictures: all(/\]\(images\/opas\/(.+?)\.png\)/g).filter((name) => name !== ''),
  };
}

/** Pictures that a guide shows though they are not there. */
export const missingPictures = (names: readonly string[]): string[] =>
  names.filter((name) => !existsSync(pictureFile(name)));
