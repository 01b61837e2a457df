import { join } from 'node:path';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import { siteShell } from '../../src/view-models/page/site-shell.ts';
import { createSiteIndexer } from '../../src/view-models/site-index.ts';
import type { BadEntry } from '../../src/cms/bad-entry.ts';
import { createImageLocaliser } from '../media/localise-images.ts';
import { pageFile } from '../page-builder/page-file.ts';
import { noPages, type PageStates } from '../page-builder/page-states.ts';
import { planPages } from '../page-builder/plan-pages.ts';
import { renderPages } from '../page-builder/render-pages.ts';
import { savePages } from '../page-builder/saved-pages.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { releaseFiles } from '../releases/release-folders.ts';
import type { Renderer } from '../renderer/start-renderer.ts';
import { createFeedFiles } from '../site-files/feed-files.ts';
import { createFilterFiles } from '../site-files/filter-files.ts';
import { createSitemap } from '../site-files/sitemap.ts';
import { putSiteFiles } from '../site-files/put-site-files.ts';
import { createSituationFiles } from '../site-files/situation-files.ts';
import { mediaFilesOf } from './media-files-of.ts';
import { removeOthers } from './remove-others.ts';
import { takeAll } from './take-all.ts';

export type SiteBuilding = {
  content: SiteContent;
  /** Begins as the live release. */
  draft: ReleaseDraft;
  /** Of the release in the making. */
  workFolder: string;
  renderer: Renderer;
  /** Of the code that the renderer was built from. */
  codeHash: string;
  /** ISO 8601 instant that the pages are made for. */
  now: string;
  /** Render every page and fetch every image, whatever is known of them. */
  whole: boolean;
  signal: AbortSignal;
};

export type BuiltSite = {
  /** As it is shown: with the images' addresses on the site. */
  content: SiteContent;
  badEntries: BadEntry[];
  pageCount: number;
  renderedCount: number;
  states: PageStates;
  /** Pages that are not as they were although nothing that they are made from has changed. */
  drift: string[];
};

/** Makes sites; see `createSiteBuilder`. */
export type SiteBuilder = {
  /**
   * Makes the draft the site of the content: renders the pages whose view models have changed, and
   * leaves the others as they are.
   * @param before what the pages of the live release were made from
   * @throws Error with the reason; the draft is then of no use
   */
  build(building: SiteBuilding, before: PageStates): Promise<BuiltSite>;
  /**
   * Learns what the pages of a live release were made from, of whose content nothing has changed
   * since, so that the next build has little to do.
   * @param saved what the release says of itself
   */
  learn(live: LiveSite, saved: PageStates): Promise<Pick<BuiltSite, 'content' | 'states'>>;
};

export type LiveSite = Pick<SiteBuilding, 'content' | 'now' | 'signal'> & {
  hasImage: (name: string) => boolean;
};

export function createSiteBuilder(site: {
  cmsUrl: string;
  siteUrl: string;
  showDemoNotice: boolean;
}): SiteBuilder {
  const { cmsUrl, siteUrl, showDemoNotice } = site;
  const localise = createImageLocaliser(cmsUrl);
  const indexContent = createSiteIndexer();
  const sitemapOf = createSitemap(siteUrl);
  const filtersOf = createFilterFiles();
  const feedsOf = createFeedFiles(siteUrl);
  const openDataOf = createSituationFiles();
  const build: SiteBuilder['build'] = async (building, before) => {
    const { draft, renderer, workFolder, codeHash, now, whole, signal } = building;
    const known = whole ? { ...noPages, pages: before.pages } : before;
    const images = await localise(building.content, mediaFilesOf(draft), { signal, again: whole });
    const index = indexContent(images.content, now);
    const plan = planPages(index, siteShell(index, { showDemoNotice, cmsUrl }), known, {
      all: whole,
    });
    const asBefore: string[] = [];
    const renderedCount = await renderPages(
      plan.jobs,
      renderer,
      async (path, text) => {
        await draft.put(pageFile(path), text);
        const hashes = [before, plan.states].map(({ pages }) => pages.get(path)?.viewHash);
        if (hashes[0] === hashes[1]) asBefore.push(path);
      },
      signal,
    );
    const { put } = draft.changed();
    const paths = [...plan.states.pages.keys()];
    const files = await putSiteFiles(draft, {
      sitemap: await sitemapOf(paths),
      siteUrl,
      clientFolder: renderer.clientFolder,
      filters: filtersOf(index),
      feeds: await feedsOf(index),
      openData: openDataOf(index),
    });
    await removeOthers(draft, { paths, files, images: images.names });
    await savePages(join(workFolder, releaseFiles.pages), plan.states, codeHash);
    return {
      content: images.content,
      badEntries: images.badEntries,
      pageCount: paths.length,
      renderedCount,
      states: plan.states,
      drift: asBefore.filter((path) => put.has(pageFile(path))),
    };
  };
  const learn: SiteBuilder['learn'] = async ({ content, now, hasImage, signal }, saved) => {
    const files = { has: hasImage, put: () => Promise.resolve() };
    const images = await localise(content, files, { signal });
    const index = indexContent(images.content, now);
    const plan = planPages(index, siteShell(index, { showDemoNotice, cmsUrl }), saved);
    const pages = await takeAll(plan, signal);
    return { content: images.content, states: { ...plan.states, pages } };
  };
  return { build, learn };
}
