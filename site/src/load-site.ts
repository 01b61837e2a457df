import { loadContent } from './cms/load-content.ts';
import { indexContent, type SiteIndex } from './view-models/site-index.ts';

let loading: Promise<SiteIndex> | undefined;

/** The content of `astro dev`, as of one `now`; read and put in order once. */
export function loadSite(): Promise<SiteIndex> {
  loading ??= loadContent().then((content) => indexContent(content, new Date().toISOString()));
  return loading;
}
