import { parseArgs } from 'node:util';
import { benchSize, type BenchSize } from './content/bench-size.ts';

export type Options = {
  sizes: BenchSize[];
  edits: number;
  burst: number;
  repeat: number;
  database: 'sqlite' | 'postgres';
  parts: ('builds' | 'live')[];
  results: string | undefined;
};

const parts = ['builds', 'live'] as const;
const databases = ['sqlite', 'postgres'] as const;

/**
 * `--sizes 283,5000,50000 --edits 50 --burst 20 --repeat 3 --database sqlite --only live --results FILE`
 * @throws Error that names what can't be
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm hands over the `--` too.
    args: args.filter((argument) => argument !== '--'),
    options: {
      sizes: { type: 'string', default: '283,5000,50000' },
      edits: { type: 'string', default: '50' },
      burst: { type: 'string', default: '20' },
      repeat: { type: 'string', default: '3' },
      database: { type: 'string', default: 'sqlite' },
      only: { type: 'string' },
      results: { type: 'string' },
    },
  });
  return {
    sizes: values.sizes.split(',').map(benchSize),
    edits: count('edits', values.edits),
    burst: count('burst', values.burst),
    repeat: count('repeat', values.repeat),
    database: oneOf('database', databases, values.database),
    parts: values.only === undefined ? [...parts] : [oneOf('only', parts, values.only)],
    results: values.results,
  };
}

function count(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} is "${text}": give 1 or more.`);
  return number;
}

function oneOf<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  text: string,
): Choice {
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw new Error(`--${name} is "${text}": say ${choices.join(' or ')}.`);
  return choice;
}
