/** What one run of the benchmark found; kept as JSON beside the tables. Times in seconds. */
export type Results = {
  date: string;
  commit: string;
  command: string;
  machine: { cpu: string; cores: number; memoryGb: number; loadAtStart: number };
  versions: Record<string, string>;
  database: string;
  sizes: SizeResults[];
};

export type SizeResults = {
  organisations: number;
  events: number;
  pages: number;
  /** Processes that waited for a processor when it began: above the cores, seconds are too many. */
  load: number;
  builds: BuildResults[];
  live?: LiveResults;
};

/** A full build by one generator: content in a file to pages on disk. */
export type BuildResults = {
  generator: string;
  /** Not part of the build: what is made once, or before. */
  preparedSeconds: number;
  seconds: number[];
  /** Of the processors, in each run. */
  cpuSeconds: number[];
  peakBytes: number;
  htmlBytes: number;
};

export type LiveResults = {
  /** Everything that makes a release, from reading the CMS to the switch. */
  wholeReleaseSeconds: number;
  /** Before there are as many releases as are kept, each links every file of the site. */
  firstEdits: Edit[];
  edits: Edit[];
  /** Of the processors, by the publisher and all that it starts, for each of `edits`. */
  cpuSecondsPerEdit: number;
  /** Until each of the edits that were sent at once was live. */
  burst: number[];
  /** Of the publisher and all that it starts. */
  peakBytes: number;
};

export type Edit = {
  kind: string;
  /** Until the admin API had answered. */
  answered: number;
  /** Until the page showed it. */
  live: number;
  /** Until the search's index had it, where that was waited for. */
  searchable?: number;
};
