/** The compressed copies that a file can have beside it, the smaller one first. */
export const encodings = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof encodings;

/** Which copy a file is: `undefined` for the file itself. */
export function encodingOfCopy(path: string): Encoding | undefined {
  if (path.endsWith(encodings.br)) return 'br';
  return path.endsWith(encodings.gzip) ? 'gzip' : undefined;
}
