/** Breaks each line of a text between words so that it fits; a longer word, such as an address, stays whole. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const [first = '', ...words] = line.trim().split(/[ \t]+/);
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
