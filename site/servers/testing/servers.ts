import type { ServedSite } from './served-site.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { ownServer } from './own-server.ts';

export type RunningServer = {
  url: string;
  stop: () => Promise<void>;
  /** For the server that has to be told of a new release. */
  switched?: () => Promise<void>;
};

export type TestedServer = {
  name: string;
  /** What is missing on this machine; undefined where the server can run. */
  missing: string | undefined;
  start: (site: ServedSite) => Promise<RunningServer>;
};

/** The servers that have to behave alike. */
export const servers: readonly TestedServer[] = [ownServer, caddy, nginx];
