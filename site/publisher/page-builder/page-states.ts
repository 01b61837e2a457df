import { hash } from 'node:crypto';
import type { SiteFrame } from '../../src/view-models/index/site-frame.ts';
import type { Fact, Facts } from './record-reads.ts';

/** What a page was made from. */
export type PageState = {
  /** Of the view model and the shell; with the code, it decides what the page is. */
  viewHash: string;
  /** Whether the site's search finds it. */
  isSearchable: boolean;
  subject: object | undefined;
  facts: readonly Fact[];
};

/** What all pages were made from, by address; never changed, but replaced. */
export type PageStates = {
  pages: ReadonlyMap<string, PageState>;
  facts: Readonly<Facts>;
  /** Undefined for states read from the disk: nothing of them is known but the hashes. */
  frame: SiteFrame | undefined;
};

export const noPages: PageStates = { pages: new Map(), facts: new Map(), frame: undefined };

/** @param locals `PageLocals` as JSON */
export function viewHash(locals: string): string {
  return hash('sha256', locals, 'base64url').slice(0, 22);
}
