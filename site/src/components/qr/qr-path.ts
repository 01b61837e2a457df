import { encodeQR } from 'qr';

/** The dark dots as one path, each a square of 1, with the border that readers need. */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { size: rows.length, path: path.join('') };
}

/** Where dark dots stand in a row, and how many beside each other. */
function runsOf(row: readonly boolean[]): [start: number, width: number][] {
  const runs: [start: number, width: number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
