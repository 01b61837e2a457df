import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { configurations } from './configurations.ts';

it.each(configurations.map(({ file, text }) => [basename(file), file, text] as const))(
  '%s is as it is written: run `pnpm --filter @civil-society/site servers`',
  async (_name, file, text) => {
    expect(await readFile(file, 'utf8')).toBe(text);
  },
);
