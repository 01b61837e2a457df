import type { Program } from './measure-process.ts';

/** Where the content of a size lies, for all generators. */
export type BuildInput = {
  /** Content of the site (`siteContentSchema`), as the publisher hands it over. */
  snapshotFile: string;
  /** The same content, exported for Hugo and Eleventy. */
  exportedFile: string;
  /** Empty, and a generator's own. */
  folder: string;
};

/** What builds a site: `program` is measured, `prepare` is not. */
export type Generator = {
  name: 'ours' | 'Hugo' | 'Eleventy';
  version(): Promise<string>;
  prepare?(input: BuildInput): Promise<void>;
  /** @param out where the pages go; does not exist before */
  program(input: BuildInput, out: string): Program;
};

export const benchOrigin = 'http://localhost:4321';
