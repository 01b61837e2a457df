import { readFileSync } from 'node:fs';

export type Transition = { input: string; output: string; target: number };

/** The states of an unweighted Voikko transducer, read as the graph that it is. */
export type Transducer = { transitions(state: number): Transition[] };

const HEADER = 16;
const CELL = 8;
const FINAL = 0xffff;

/**
 * Reads Voikko's VFST file: a header, a table of symbols, then cells of eight bytes
 * (input symbol, output symbol, target state in 24 bits, number of further cells in 8).
 */
export function readTransducer(path: string): Transducer {
  const file = readFileSync(path);
  if (file.readUInt32LE(0) !== 0x00013a6e || file.readUInt32LE(4) !== 0x000351fa) {
    throw new Error(`${path} is not a transducer of Voikko`);
  }
  const { symbols, end } = readSymbols(file);
  const start = Math.ceil(end / CELL) * CELL;
  const symbol = (index: number) => symbols[index] ?? '';
  return {
    transitions(state) {
      const first = start + state * CELL;
      const short = file.readUInt8(first + 7);
      const more = short === 255 ? file.readUInt32LE(first + CELL) : short;
      const found: Transition[] = [];
      for (let index = 0; index <= more; index += 1) {
        const skipped = short === 255 && index > 0 ? 1 : 0;
        const at = first + (index + skipped) * CELL;
        const input = file.readUInt16LE(at);
        if (input === FINAL) continue;
        const output = symbol(file.readUInt16LE(at + 2));
        found.push({
          input: symbol(input),
          output,
          target: file.readUInt32LE(at + 4) & 0xffffff,
        });
      }
      return found;
    },
  };
}

function readSymbols(file: Buffer): { symbols: string[]; end: number } {
  const symbols: string[] = [];
  let at = HEADER + 2;
  for (let left = file.readUInt16LE(HEADER); left > 0; left -= 1) {
    const stop = file.indexOf(0, at);
    symbols.push(file.toString('utf8', at, stop));
    at = stop + 1;
  }
  return { symbols, end: at };
}
