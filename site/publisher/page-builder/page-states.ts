import { hash } from 'node:crypto';
import type { SiteFrame } from '../../src/view-models/index/site-frame.ts';
import type { Fact, Facts } from './record-reads.ts';

/** What a page was made from. */
export type PageState = {
  /** Of the view model and the shell; with the code, it decides what the page is. */
  viewHash: string;
  /**
   * Of the view model alone, where the site's search finds the page: a banner that comes onto every
   * page is nothing that is searched.
   */
  searchHash: string | undefined;
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

/** @param text `PageLocals`, or the view of them, as JSON */
export function viewHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
