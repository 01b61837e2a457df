const words =
  'yhdistys toiminta vapaaehtoinen kunta järjestö tapahtuma vertaistuki ohjaaja ryhmä retki kerho kahvi sali'.split(
    ' ',
  );

/** `length` words that differ from one `seed` to the next and never from one run to another. */
export function benchText(seed: number, length: number): string {
  return Array.from(
    { length },
    (_, index) => words[(seed * 7 + index * (3 + (seed % 5))) % words.length],
  ).join(' ');
}

/** Rich text (Strapi Blocks, as JSON) of two paragraphs. */
export function benchBlocks(seed: number): string {
  const paragraph = (text: string) => ({
    type: 'paragraph',
    children: [{ type: 'text', text }],
  });
  return JSON.stringify([paragraph(benchText(seed, 40)), paragraph(benchText(seed + 1, 40))]);
}

/** `count` different numbers from 1 to `of`, other ones for each `seed`. */
export function benchPicks(seed: number, count: number, of: number): number[] {
  return Array.from({ length: count }, (_, index) => ((seed * 5 + index * 7) % of) + 1);
}
